namespace PaperGraph.Extraction.Relations;

/// <summary>How the subject of a statement is found.</summary>
internal enum RelationRule
{
    /// <summary>It stands right before the cue.</summary>
    Direct,

    /// <summary>It is the subject of the cue's clause.</summary>
    Clause,

    /// <summary>It is what the paper introduces: <c>our method</c>, <c>it</c>.</summary>
    Own,
}
