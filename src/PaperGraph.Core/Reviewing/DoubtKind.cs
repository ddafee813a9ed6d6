namespace PaperGraph.Core.Reviewing;

/// <summary>What a person is asked about concepts.</summary>
public enum DoubtKind
{
    /// <summary>Whether two concepts are one.</summary>
    Same,

    /// <summary>Whether one concept is several.</summary>
    Several,

    /// <summary>Whether a concept is of the kind that it is taken for.</summary>
    Kind,

    /// <summary>Whether a concept is one at all.</summary>
    None,
}
