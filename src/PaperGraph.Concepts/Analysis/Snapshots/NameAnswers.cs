using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis.Snapshots;

/// <summary>What nodes are called.</summary>
internal static class NameAnswers
{
    private static readonly string[] Columns = ["id", "name", "aliases", "papers"];

    public static IEnumerable<SnapshotAnswer> All { get; } =
    [
        new("find-ids", Columns, (graph, parameters) => Rows(graph, graph.Find(parameters.Texts("ids")))),
        new("find-concepts-named", Columns, (graph, parameters) => Rows(graph, graph.Concepts(Value.Null).Where(node => graph.NodeProperty(node, PropertyNames.Name) == parameters["name"]))),
        new("find-names", Columns, (graph, parameters) => Rows(graph, OfKinds(graph, parameters.Texts("kinds")))),
    ];

    private static IEnumerable<int> OfKinds(GraphSnapshot graph, HashSet<string> kinds) => graph.Nodes().Where(node => kinds.Contains(NodeKinds.Of(graph.NodeId(node))));

    private static IEnumerable<Value[]> Rows(GraphSnapshot graph, IEnumerable<int> nodes) => nodes.OrderBy(graph.NodeId, CodePointOrder.Instance).Select(node => (Value[])
    [
        Value.Of(graph.NodeId(node)), graph.NameOf(node, PropertyNames.Name, PropertyNames.Title),
        graph.NodeProperty(node, PropertyNames.Aliases), graph.NodeProperty(node, PropertyNames.Papers),
    ]);
}
