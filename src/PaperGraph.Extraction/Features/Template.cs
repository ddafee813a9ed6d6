namespace PaperGraph.Extraction.Features;

/// <summary>What a feature is about. The numbers are part of the features' hashes: the weights are fitted to them.</summary>
internal enum Template : uint
{
    None,

    // of a word of the window, alone
    Key,
    Spelling,
    Shape,
    WordClass,
    Cue,
    Length,
    Suffix,
    LongSuffix,
    Prefix,
    Tail,
    ShapeAndClass,
    Cluster,
    Frequency,
    ClusterAndShape,
    Fact,

    // of words side by side
    KeyPair,
    KeysAround,
    ShapePair,
    ClassPair,
    ClassTriple,
    ClusterPair,
    ClusterTriple,
    Gaps,
    GapsAndShape,
    GapsAndClass,
    Phrase,
    PhraseAndClass,
    PairFact,
    RunFact,

    // of the place
    Place,
    PlaceAndShape,
    SentencePlace,
    Sentence,
    Bracket,
    CueBefore,
    CueAfter,

    // of the document
    Count,
    CountAndShape,
    CueBeforeOthers,
    CueAfterOthers,
    CapitalElsewhere,
    Title,
    LongForm,
    ShortForm,
    ExpandedHead,
}
