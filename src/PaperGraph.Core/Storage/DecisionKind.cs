namespace PaperGraph.Core.Storage;

/// <summary>What a person decided about a name. The numbers reach disk.</summary>
public enum DecisionKind
{
    /// <summary>Two names mean one concept.</summary>
    Merge = 0,

    /// <summary>A name is taken out of its concept: it is never joined with the other one, or, where there is none, with any.</summary>
    Split = 1,

    /// <summary>A name is of another kind of concept than papers say.</summary>
    Retype = 2,

    /// <summary>A name is no concept.</summary>
    Hide = 3,

    /// <summary>A name, or that two names are two concepts, is right as it is. The graph is the same with it; a review asks no more.</summary>
    Keep = 4,
}
