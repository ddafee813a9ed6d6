using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis.Snapshots;

/// <summary>The graph in numbers, and how it hangs together.</summary>
internal static class CountAnswers
{
    public static IEnumerable<SnapshotAnswer> All { get; } =
    [
        new("stats", ["what", "name", "count"], Stats),
        new("stats-connections", ["node", "others"], Connections),
    ];

    private static IEnumerable<Value[]> Stats(GraphSnapshot graph, QueryParameters parameters)
    {
        var least = parameters.MinConfidence;
        var nodes = graph.Nodes().Where(node => graph.Stays(node, least)).ToList();
        var kinds = nodes.Select(node => LabelOf(NodeKinds.Of(graph.NodeId(node)))).Concat(nodes.Where(graph.IsConcept).Select(_ => Labels.Concept));
        var types = nodes.SelectMany(node => Leaving(graph, node, least)).Select(graph.TypeName);
        var sources = graph.Papers().Select(paper => graph.NodeProperty(paper, PropertyNames.Source).ToString());
        return [.. Count("nodes", kinds), .. Count("relationships", types), .. Count("source", sources)];
    }

    private static IEnumerable<Value[]> Connections(GraphSnapshot graph, QueryParameters parameters) =>
        graph.Nodes().Where(node => graph.Stays(node, parameters.MinConfidence)).OrderBy(graph.NodeId, CodePointOrder.Instance).Select(node => (Value[])
        [
            Value.Of(graph.NodeId(node)),
            Value.List(Leaving(graph, node, parameters.MinConfidence).Select(graph.EndNode).Distinct().Select(graph.NodeId).Order(CodePointOrder.Instance)),
        ]);

    private static IEnumerable<int> Leaving(GraphSnapshot graph, int node, double least) => graph.Outgoing(node).ToArray()
        .Where(relationship => graph.IsOurs(graph.EndNode(relationship)) && graph.IsSure(relationship, least) && graph.Stays(graph.EndNode(relationship), least));

    private static IEnumerable<Value[]> Count(string what, IEnumerable<string> names) => names.CountBy(name => name, StringComparer.Ordinal)
        .OrderBy(count => count.Key, CodePointOrder.Instance).Select(count => (Value[])[Value.Of(what), Value.Of(count.Key), Value.Of((long)count.Value)]);

    private static string LabelOf(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..];
}
