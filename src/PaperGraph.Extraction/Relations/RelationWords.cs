using System.Collections.Frozen;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Relations;

/// <summary>Reads <c>relation-cues.txt</c>.</summary>
internal static class RelationWords
{
    private static readonly Dictionary<string, HashSet<string>> Lists = Read();

    private static readonly FrozenDictionary<string, RelationCue> Cues = Enum.GetValues<RelationCue>().Where(cue => cue != RelationCue.None)
        .SelectMany(cue => Lists[cue.ToString()].Select(word => (word, cue))).ToFrozenDictionary(pair => pair.word, pair => pair.cue, StringComparer.Ordinal);

    /// <summary>Words of a gain, which <c>over</c> relates to what is surpassed.</summary>
    public static FrozenSet<string> Gains { get; } = Of("gain");

    /// <summary>Words that <c>than</c> goes with.</summary>
    public static FrozenSet<string> Comparatives { get; } = Of("better");

    /// <summary>Words that make of <c>against</c> a comparison and no attack.</summary>
    public static FrozenSet<string> Tests { get; } = Of("test");

    /// <summary>Nouns that say what kind of thing a name beside them names.</summary>
    public static FrozenSet<string> Kinds { get; } = Of("kind");

    /// <summary>Nouns for what a paper brings: <c>our method</c>.</summary>
    public static FrozenSet<string> Things { get; } = Of("thing");

    /// <summary>Verbs before a clause that says what came out.</summary>
    public static FrozenSet<string> Reports { get; } = Of("report");

    /// <summary>Nouns that such a verb goes with.</summary>
    public static FrozenSet<string> Trials { get; } = Of("trial");

    /// <summary>What of a thing is compared: <c>the accuracy of Y</c>, <c>that of Y</c>.</summary>
    public static FrozenSet<string> Scores { get; } = Of("score");

    /// <summary>Last words of names that only measure.</summary>
    public static FrozenSet<string> Measures { get; } = Of("measure");

    /// <summary>What a word by its normal form may say.</summary>
    public static RelationCue CueOf(string normal) => Cues.GetValueOrDefault(normal);

    private static FrozenSet<string> Of(string list) => Lists[list].ToFrozenSet(StringComparer.Ordinal);

    private static Dictionary<string, HashSet<string>> Read() => WordTable.Read("relation-cues.txt")
        .GroupBy(line => line.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.SelectMany(line => line.Words).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
}
