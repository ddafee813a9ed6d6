using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>Which papers share a benchmark.</summary>
/// <param name="graph">The graph.</param>
/// <param name="roles">The relationships that count; null for <see cref="BenchmarkRoles.Default"/>.</param>
public sealed class SharedBenchmarks(GraphSnapshot graph, IReadOnlySet<string>? roles = null)
{
    private readonly bool[] _counts = [.. graph.TypeNames.Select((roles ?? BenchmarkRoles.Default).Contains)];

    /// <summary>The papers of one benchmark, by the rank of their role, then by id.</summary>
    public IReadOnlyList<PaperInRole> PapersOf(int benchmark)
    {
        var papers = new List<PaperInRole>();
        foreach (var relationship in graph.Incoming(benchmark))
        {
            if (_counts[graph.TypeOf(relationship)])
                papers.Add(new(NodeSummary.Of(graph, graph.StartNode(relationship)), graph.TypeNames[graph.TypeOf(relationship)], relationship));
        }

        return [.. papers.OrderBy(paper => RankOf(paper.Role)).ThenBy(paper => paper.Paper.Id, StringComparer.Ordinal)];
    }

    /// <summary>The benchmarks that one paper shares with others, those with the most papers first, then by id.</summary>
    public IReadOnlyList<SharedBenchmark> OfPaper(int paper)
    {
        var benchmarks = new List<int>();
        foreach (var relationship in graph.Outgoing(paper))
        {
            if (_counts[graph.TypeOf(relationship)] && IsBenchmark(graph.EndNode(relationship)))
                benchmarks.Add(graph.EndNode(relationship));
        }

        return Shared(benchmarks, int.MaxValue);
    }

    /// <summary>The benchmarks that at least two papers share, those with the most papers first, then by id.</summary>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<SharedBenchmark> All(int limit = int.MaxValue) => Shared(graph.NodesWith(Labels.Benchmark).ToArray(), limit);

    /// <summary>
    /// Papers against the benchmarks that they share: the benchmarks as <see cref="All"/> has them, papers by the number of
    /// these they name, then by id.
    /// </summary>
    /// <param name="limit">How many benchmarks at most.</param>
    public BenchmarkMatrix Matrix(int limit = int.MaxValue)
    {
        var benchmarks = All(limit);
        var cells = benchmarks.SelectMany((benchmark, column) => benchmark.Papers.Select(paper => (paper.Paper, column, paper.Role)));
        var rows = cells.GroupBy(cell => cell.Paper.Id)
            .Select(row => new BenchmarkMatrixRow(row.First().Paper, Fill(benchmarks.Count, row.Select(cell => (cell.column, cell.Role)))))
            .OrderByDescending(row => row.Roles.Count(role => role is not null)).ThenBy(row => row.Paper.Id, StringComparer.Ordinal);
        return new([.. benchmarks.Select(benchmark => benchmark.Benchmark)], [.. rows]);
    }

    /// <summary>Nodes are numbered by id, so their numbers break ties.</summary>
    private List<SharedBenchmark> Shared(IEnumerable<int> benchmarks, int limit) =>
    [
        .. benchmarks.Select(benchmark => (Node: benchmark, Papers: CountPapers(benchmark))).Where(benchmark => benchmark.Papers > 1)
            .OrderByDescending(benchmark => benchmark.Papers).ThenBy(benchmark => benchmark.Node).Take(limit)
            .Select(benchmark => new SharedBenchmark(NodeSummary.Of(graph, benchmark.Node), PapersOf(benchmark.Node))),
    ];

    private int CountPapers(int benchmark)
    {
        var count = 0;
        foreach (var relationship in graph.Incoming(benchmark))
            count += _counts[graph.TypeOf(relationship)] ? 1 : 0;
        return count;
    }

    private bool IsBenchmark(int node) => graph.TryGetLabel(Labels.Benchmark, out var label) && graph.HasLabel(node, label);

    private static int RankOf(string type) => RelationshipTypes.TryGetRole(type, out var role) ? (int)role : int.MaxValue;

    private static string?[] Fill(int columns, IEnumerable<(int Column, string Role)> cells)
    {
        var row = new string?[columns];
        foreach (var (column, role) in cells)
            row[column] = role;
        return row;
    }
}
