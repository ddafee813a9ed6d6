namespace PaperGraph.Extraction.Entities;

/// <summary>What the calibration weighs of a name that may be a concept of a label. Each is about 0 to 1, but the probability.</summary>
internal enum ConfidenceFeature
{
    /// <summary>Always 1.</summary>
    Always,

    /// <summary>The natural logarithm of the odds that the place says which says most; of a known name, for any label.</summary>
    Probability,

    /// <summary>How likely it is of other labels; of a known name, of its own.</summary>
    Others,

    /// <summary>What its places say on average, as a share of the most.</summary>
    Agreement,

    /// <summary>Two places or more say something.</summary>
    Repeated,

    /// <summary>How likely the likeliest other entity is that has words in common with the place that says most.</summary>
    Rival,

    /// <summary>It stands in the title.</summary>
    InTitle,

    /// <summary>The text defines a short form for it.</summary>
    Defined,

    /// <summary>It has one word.</summary>
    OneWord,

    /// <summary>It has three words.</summary>
    ThreeWords,

    /// <summary>It has more than three words.</summary>
    LongName,

    /// <summary>Its first or last word is written as names are.</summary>
    NameLike,

    /// <summary>How many texts of the corpus hold its words as a run.</summary>
    RunFrequency,

    /// <summary>How much oftener these stand together than by chance.</summary>
    RunCohesion,

    /// <summary>How often they are a noun phrase of their own.</summary>
    RunWholeness,

    /// <summary>How often they stand in titles.</summary>
    RunTitle,

    /// <summary>By how many texts a short form is defined for them.</summary>
    RunDefined,

    /// <summary>The corpus knows its one word.</summary>
    WordKnown,

    /// <summary>How many texts hold that word.</summary>
    WordFrequency,

    /// <summary>How often that word comes again in a text that holds it.</summary>
    WordBurst,

    /// <summary>How often it has a capital inside of sentences.</summary>
    WordCapitals,
}
