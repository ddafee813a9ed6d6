using PaperGraph.Extraction.Features;

namespace PaperGraph.Extraction.Training.Corpus;

/// <summary>How a word is used in a corpus.</summary>
internal sealed class WordUse
{
    /// <summary>What may stand before a word, three tokens or less, in the order of the uses.</summary>
    public static readonly CueSet[] Before =
    [
        CueSet.Proposes, CueSet.Names, CueSet.Evaluates, CueSet.Compares, CueSet.Uses, CueSet.Example, CueSet.On, CueSet.For, CueSet.Of, CueSet.Determiner,
    ];

    /// <summary>What may stand after a word.</summary>
    public static readonly CueSet[] After = [CueSet.ModelNoun, CueSet.BenchmarkNoun, CueSet.MethodNoun, CueSet.TopicNoun];

    private readonly int[] _before = new int[Before.Length];
    private readonly int[] _after = new int[After.Length];

    public int Places { get; private set; }

    public int Texts { get; private set; }

    public int InTitle { get; private set; }

    /// <summary>Places in the abstract at which no sentence begins.</summary>
    public int Inside { get; private set; }

    public int CapitalsInside { get; private set; }

    /// <summary>Texts that define it as a short form.</summary>
    public int Defined { get; set; }

    public int this[int cue] => cue < Before.Length ? _before[cue] : _after[cue - Before.Length];

    public void Add(CueSet before, CueSet after, bool inTitle, bool startsSentence, bool hasCapital, bool isFirstOfText)
    {
        Places++;
        Texts += isFirstOfText ? 1 : 0;
        InTitle += inTitle ? 1 : 0;
        Inside += inTitle || startsSentence ? 0 : 1;
        CapitalsInside += !inTitle && !startsSentence && hasCapital ? 1 : 0;
        for (var i = 0; i < Before.Length; i++)
            _before[i] += (before & Before[i]) != 0 ? 1 : 0;
        for (var i = 0; i < After.Length; i++)
            _after[i] += (after & After[i]) != 0 ? 1 : 0;
    }

    /// <summary>Adds the use of another word.</summary>
    public void Add(WordUse other)
    {
        (Places, Texts, InTitle) = (Places + other.Places, Texts + other.Texts, InTitle + other.InTitle);
        (Inside, CapitalsInside, Defined) = (Inside + other.Inside, CapitalsInside + other.CapitalsInside, Defined + other.Defined);
        for (var i = 0; i < Before.Length; i++)
            _before[i] += other._before[i];
        for (var i = 0; i < After.Length; i++)
            _after[i] += other._after[i];
    }
}
