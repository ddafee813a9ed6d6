using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Features;

/// <summary>What a word says of the words beside it. A word may say several things.</summary>
[Flags]
internal enum CueSet : uint
{
    None = 0,
    ModelNoun = 1 << 0,
    BenchmarkNoun = 1 << 1,
    MethodNoun = 1 << 2,
    TopicNoun = 1 << 3,
    MethodHead = 1 << 4,
    TopicHead = 1 << 5,
    Proposes = 1 << 6,
    Proposed = 1 << 7,
    Names = 1 << 8,
    Evaluates = 1 << 9,
    Compares = 1 << 10,
    Measures = 1 << 11,
    Relates = 1 << 12,
    Uses = 1 << 13,
    Own = 1 << 14,
    Example = 1 << 15,
    On = 1 << 16,
    For = 1 << 17,
    Of = 1 << 18,
    Determiner = 1 << 19,
    Trains = 1 << 20,
    NameLike = 1 << 21,
    Number = 1 << 22,
}

/// <summary>Tells the cues of words.</summary>
internal static class Cues
{
    /// <summary>How many there are.</summary>
    public const int Count = 23;

    public static CueSet Of(Word word)
    {
        var normal = word.Normal;
        var cues = OfNouns(normal)
            | If(CuePhrases.IsProposing(normal), CueSet.Proposes) | If(CuePhrases.IsProposed(normal), CueSet.Proposed) | If(CuePhrases.Names(normal), CueSet.Names)
            | If(CuePhrases.Evaluates(normal), CueSet.Evaluates) | If(CuePhrases.Compares(normal), CueSet.Compares) | If(CuePhrases.Measures(normal), CueSet.Measures)
            | If(CuePhrases.Relates(normal), CueSet.Relates) | If(CuePhrases.Uses(normal), CueSet.Uses)
            | If(normal is "we" or "our", CueSet.Own) | If(normal is "such" or "like" or "including" or "e.g" or "e.g." or "namely", CueSet.Example)
            | If(normal is "on" or "across", CueSet.On) | If(normal is "for" or "to", CueSet.For) | If(normal is "of" or "in", CueSet.Of)
            | If(normal is "train" or "trained" or "training" or "pretrained" or "finetuned" or "tuned" or "pretrain", CueSet.Trains);
        return cues | If(word.Class == WordClass.Determiner, CueSet.Determiner) | If(word.Kind == TokenKind.Word && word.IsNameLike, CueSet.NameLike) | If(word.Kind == TokenKind.Number, CueSet.Number);
    }

    private static CueSet OfNouns(string normal)
    {
        var cues = CueSet.None;
        if (ClassNouns.OfName(normal) is { } name)
            cues |= (CueSet)((uint)CueSet.ModelNoun << PositionOf(name));
        if (ClassNouns.OfPhrase(normal) is { } phrase)
            cues |= phrase == ConceptLabel.Method ? CueSet.MethodHead : CueSet.TopicHead;
        return cues;
    }

    private static int PositionOf(ConceptLabel label) => label switch
    {
        ConceptLabel.Model => 0,
        ConceptLabel.Benchmark => 1,
        ConceptLabel.Method => 2,
        _ => 3,
    };

    private static CueSet If(bool holds, CueSet cue) => holds ? cue : CueSet.None;
}
