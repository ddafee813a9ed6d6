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

    /// <summary>A node by its number in the graph that a statement reads; never leaves an engine.</summary>
    NodeReference,

    /// <summary>A relationship by its number; never leaves an engine.</summary>
    RelationshipReference,

    /// <summary>A path by the numbers of what is on it; never leaves an engine.</summary>
    PathReference,
}
