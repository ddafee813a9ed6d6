using PaperGraph.Core.Schema;

namespace PaperGraph.Export.Svg;

/// <summary>Kinds of line, the most telling first: where a pair has several, it is drawn as the first.</summary>
internal enum EdgeKind
{
    /// <summary>A version, or a narrower concept.</summary>
    Hierarchy,

    /// <summary>Any other relationship.</summary>
    Relation,

    /// <summary>Named by the same papers.</summary>
    CoOccurrence,
}

/// <summary>Relationship types as lines.</summary>
internal static class EdgeKinds
{
    /// <summary>The kind of line that a relationship type is drawn as.</summary>
    public static EdgeKind Of(string type) => type switch
    {
        RelationshipTypes.VersionOf or RelationshipTypes.Broader or RelationshipTypes.VariantOf => EdgeKind.Hierarchy,
        RelationshipTypes.CoOccurs => EdgeKind.CoOccurrence,
        _ => EdgeKind.Relation,
    };

    /// <summary>What the legend calls a relationship type.</summary>
    public static string NameOf(string type) => type switch
    {
        RelationshipTypes.CoOccurs => "named together",
        RelationshipTypes.Broader => "kind of",
        RelationshipTypes.Scores => "scores on",
        _ => type.Replace('_', ' ').ToLowerInvariant(),
    };
}
