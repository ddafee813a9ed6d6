using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis.Snapshots;

/// <summary>Which papers share a benchmark.</summary>
internal static class BenchmarkAnswers
{
    public static IEnumerable<SnapshotAnswer> All { get; } =
    [
        new("shared", ["benchmark", "name", "papers", "titles"], SharedBenchmarks),
        new("shared-benchmark", ["benchmark", "role", "paper", "title", "evidence", "name"], PapersOfBenchmark),
        new("shared-paper", ["benchmark", "role", "paper", "title", "evidence", "name"], BenchmarksOfPaper),
        new("shared-matrix", ["benchmark", "role", "paper", "title", "name"], Matrix),
    ];

    private static IEnumerable<Value[]> SharedBenchmarks(GraphSnapshot graph, QueryParameters parameters) =>
        Shared(graph, graph.NodesWith(Labels.Benchmark).ToArray(), parameters).Take(parameters.Limit).Select(benchmark => (Value[])
        [
            Value.Of(graph.NodeId(benchmark.Node)), graph.NameOf(benchmark.Node, PropertyNames.Name), Value.Of((long)benchmark.Papers),
            Value.List(benchmark.Uses.DistinctBy(graph.StartNode).Select(use => graph.NameOf(graph.StartNode(use), PropertyNames.Title))),
        ]);

    private static IEnumerable<Value[]> PapersOfBenchmark(GraphSnapshot graph, QueryParameters parameters) =>
        graph.TryFindNode(parameters.Text("benchmark"), out var benchmark)
            ? Uses(graph, benchmark, parameters).Select(use => (Value[])[.. Row(graph, use), Evidence(graph, use), graph.NameOf(benchmark, PropertyNames.Name)])
            : [];

    private static IEnumerable<Value[]> BenchmarksOfPaper(GraphSnapshot graph, QueryParameters parameters)
    {
        if (!graph.TryFindNode(parameters.Text("paper"), out var paper))
            return [];
        var benchmarks = graph.Outgoing(paper).ToArray().Where(use => Counts(graph, use, parameters)).Select(graph.EndNode).Distinct();
        return from benchmark in Shared(graph, benchmarks, parameters)
               from use in benchmark.Uses
               select (Value[])[.. Row(graph, use), Evidence(graph, use), graph.NameOf(benchmark.Node, PropertyNames.Name)];
    }

    private static IEnumerable<Value[]> Matrix(GraphSnapshot graph, QueryParameters parameters) =>
        from benchmark in Shared(graph, graph.NodesWith(Labels.Benchmark).ToArray(), parameters).Take(parameters.Limit)
        from use in benchmark.Uses
        select (Value[])[.. Row(graph, use), graph.NameOf(benchmark.Node, PropertyNames.Name)];

    /// <summary>Those of some benchmarks that at least two papers share, those with the most papers first.</summary>
    private static IEnumerable<(int Node, int Papers, List<int> Uses)> Shared(GraphSnapshot graph, IEnumerable<int> benchmarks, QueryParameters parameters) => benchmarks
        .Select(benchmark => (Node: benchmark, Uses: Uses(graph, benchmark, parameters)))
        .Select(benchmark => (benchmark.Node, Papers: benchmark.Uses.Select(graph.StartNode).Distinct().Count(), benchmark.Uses))
        .Where(benchmark => benchmark.Papers > 1)
        .OrderByDescending(benchmark => benchmark.Papers).ThenBy(benchmark => graph.NodeId(benchmark.Node), CodePointOrder.Instance);

    /// <summary>The relationships of papers to a benchmark, by rank of role, then paper.</summary>
    private static List<int> Uses(GraphSnapshot graph, int benchmark, QueryParameters parameters) =>
    [
        .. graph.Incoming(benchmark).ToArray().Where(use => Counts(graph, use, parameters)).OrderBy(use => RankOf(graph.TypeName(use)))
            .ThenBy(use => graph.NodeId(graph.StartNode(use)), CodePointOrder.Instance).ThenBy(graph.TypeName, CodePointOrder.Instance),
    ];

    private static bool Counts(GraphSnapshot graph, int relationship, QueryParameters parameters) =>
        (parameters.Flag("anyRole") ? BenchmarkRoles.Any : BenchmarkRoles.Default).Contains(graph.TypeName(relationship))
        && graph.IsPaper(graph.StartNode(relationship)) && graph.IsBenchmark(graph.EndNode(relationship)) && graph.IsSure(relationship, parameters.MinConfidence);

    private static int RankOf(string type) => RelationshipTypes.TryGetRole(type, out var role) ? (int)role : int.MaxValue;

    private static Value[] Row(GraphSnapshot graph, int use) =>
    [
        Value.Of(graph.NodeId(graph.EndNode(use))), Value.Of(graph.TypeName(use)), Value.Of(graph.NodeId(graph.StartNode(use))),
        graph.NameOf(graph.StartNode(use), PropertyNames.Title),
    ];

    private static Value Evidence(GraphSnapshot graph, int use) => graph.RelationshipProperty(use, PropertyNames.Evidence);
}
