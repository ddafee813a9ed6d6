namespace PaperGraph.Core.PropertyGraph;

/// <summary>What a <see cref="Value"/> holds.</summary>
public enum ValueKind
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A 64-bit integer.</summary>
    Integer,

    /// <summary>A double.</summary>
    Float,

    /// <summary>Text.</summary>
    String,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>A map of values; not as a property, only as an answer or a parameter.</summary>
    Map,

    /// <summary>A node; only as an answer.</summary>
    Node,

    /// <summary>A relationship; only as an answer.</summary>
    Relationship,

    /// <summary>A path; only as an answer.</summary>
    Path,
}
