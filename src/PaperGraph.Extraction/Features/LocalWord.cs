namespace PaperGraph.Extraction.Features;

/// <summary>A word of one document.</summary>
internal struct LocalWord
{
    private CueSet _before;
    private CueSet _beforeTwice;
    private CueSet _after;
    private CueSet _afterTwice;

    /// <summary>How often it stands there.</summary>
    public int Count;

    public bool IsInTitle;

    /// <summary>How often it has a capital in the abstract where no sentence begins.</summary>
    public int CapitalsInside;

    public void Add(CueSet before, CueSet after)
    {
        (_beforeTwice, _before) = (_beforeTwice | (_before & before), _before | before);
        (_afterTwice, _after) = (_afterTwice | (_after & after), _after | after);
    }

    /// <summary>What stands before the word's other places, where these cues stand before one.</summary>
    public readonly CueSet BeforeOthers(CueSet here) => _beforeTwice | (_before & ~here);

    /// <summary>What stands after the word's other places, where these cues stand after one.</summary>
    public readonly CueSet AfterOthers(CueSet here) => _afterTwice | (_after & ~here);
}
