using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Export;

/// <summary>How much is behind nodes and relationships, for formats that draw it as size and width.</summary>
internal static class GraphSupport
{
    /// <summary>How many papers support the node; null for one that is not counted so.</summary>
    public static long? OfNode(PropertyMap properties)
    {
        var papers = properties[PropertyNames.Papers];
        return papers.Kind == ValueKind.Integer ? Math.Max(1, papers.AsInteger()) : null;
    }

    /// <summary>How many papers or mentions are behind the relationship; 1 where nothing says.</summary>
    public static double OfRelationship(PropertyMap properties)
    {
        var weight = properties[PropertyNames.Count];
        weight = weight.Kind == ValueKind.Integer ? weight : properties[PropertyNames.Support];
        return weight.Kind == ValueKind.Integer ? Math.Max(1, weight.AsInteger()) : 1;
    }
}
