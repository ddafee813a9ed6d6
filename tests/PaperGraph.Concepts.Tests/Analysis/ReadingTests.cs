using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Tests.Analysis;

public sealed class ReadingTests
{
    private static readonly GraphSnapshot Graph = TinyGraph.Of(
        "paper/a EVALUATES_ON benchmark/x 0.9",
        "paper/b INTRODUCES benchmark/x 0.9",
        "paper/c MENTIONS benchmark/x 0.4",
        "paper/a EVALUATES_ON benchmark/y 0.9",
        "paper/b EVALUATES_ON benchmark/y 0.7",
        "paper/d EVALUATES_ON benchmark/y 0.7",
        "paper/a EVALUATES_ON benchmark/alone 0.8",
        "paper/a USES method/m 0.5",
        "paper/b USES method/m 0.6",
        "benchmark/x CO_OCCURS benchmark/y 2");

    [Fact]
    public void SharedBenchmarks_OfOneBenchmark_ListsRolesByRank() =>
        Assert.Equal(["paper/b INTRODUCES", "paper/a EVALUATES_ON"], Papers(new SharedBenchmarks(Graph), "benchmark/x"));

    [Fact]
    public void SharedBenchmarks_OfAnyRole_ListsMore() =>
        Assert.Equal(
            ["paper/b INTRODUCES", "paper/a EVALUATES_ON", "paper/c MENTIONS"], Papers(new SharedBenchmarks(Graph, BenchmarkRoles.Any), "benchmark/x"));

    [Fact]
    public void SharedBenchmarks_All_MostPapersFirstWithoutThoseOfOnePaper() =>
        Assert.Equal(["benchmark/y", "benchmark/x"], new SharedBenchmarks(Graph).All().Select(shared => shared.Benchmark.Id));

    [Fact]
    public void SharedBenchmarks_OfPaper_LeavesOutWhatItHasAlone() =>
        Assert.Equal(["benchmark/y", "benchmark/x"], new SharedBenchmarks(Graph).OfPaper(Graph.Find("paper/a")).Select(shared => shared.Benchmark.Id));

    [Fact]
    public void SharedBenchmarks_Matrix_HasARoleOrNothingInEachCell()
    {
        var matrix = new SharedBenchmarks(Graph).Matrix();
        Assert.Equal(["benchmark/y", "benchmark/x"], matrix.Benchmarks.Select(benchmark => benchmark.Id));
        Assert.Equal(
            ["paper/a: EVALUATES_ON, EVALUATES_ON", "paper/b: EVALUATES_ON, INTRODUCES", "paper/d: EVALUATES_ON, "],
            matrix.Rows.Select(row => $"{row.Paper.Id}: {string.Join(", ", row.Roles)}"));
    }

    [Fact]
    public void Neighbourhood_OfDepthTwo_PlacesEachNodeOnceWhereItIsNearest()
    {
        var tree = Neighbourhood.Of(Graph, Graph.Find("benchmark/x"), new() { Depth = 2 });
        Assert.Equal(
            """
            benchmark/x
              INTRODUCES ←
                paper/b
                  USES →
                    method/m
              EVALUATES_ON ←
                paper/a
                  EVALUATES_ON →
                    benchmark/alone
              MENTIONS ←
                paper/c
              CO_OCCURS —
                benchmark/y
                  EVALUATES_ON ←
                    paper/d
            """.ReplaceLineEndings("\n"),
            tree.Root.Id + Draw(tree.Groups, "\n  "));
    }

    [Fact]
    public void Neighbourhood_Group_IsOrderedByWeightThenIdAndCut()
    {
        var group = Assert.Single(Neighbourhood.Of(Graph, Graph.Find("benchmark/y"), new() { Limit = 2, Types = new HashSet<string> { RelationshipTypes.EvaluatesOn } }).Groups);
        Assert.Equal(3, group.Total);
        Assert.Equal([("paper/a", 0.9), ("paper/b", 0.7)], group.Neighbours.Select(neighbour => (neighbour.Node.Id, neighbour.Weight)));
    }

    [Fact]
    public void GraphStatistics_OfAGraph_CountsAndRanks()
    {
        var statistics = GraphStatistics.Of(Graph);
        Assert.Contains(new NamedCount(Labels.Benchmark, 3), statistics.Labels);
        Assert.Contains(new NamedCount(RelationshipTypes.EvaluatesOn, 5), statistics.Types);
        Assert.Equal(["benchmark/x 4", "benchmark/y 4", "method/m 2", "benchmark/alone 1"], statistics.TopConcepts.Select(top => $"{top.Concept.Id} {top.Degree}"));
        Assert.Equal(["benchmark/y", "benchmark/x"], statistics.TopBenchmarks.Select(shared => shared.Benchmark.Id));
        Assert.Equal((1, 8), (statistics.Components, statistics.LargestComponent));
    }

    [Fact]
    public void GraphStatistics_OfNothing_IsZero()
    {
        var statistics = GraphStatistics.Of(GraphSnapshot.Empty);
        Assert.Empty(statistics.TopConcepts);
        Assert.Equal((0, 0), (statistics.Components, statistics.LargestComponent));
    }

    [Fact]
    public void ConceptCentrality_ByPageRank_RanksAllConcepts()
    {
        var ranked = ConceptCentrality.ByPageRank(Graph, 10, TestContext.Current.CancellationToken);
        Assert.Equal(["benchmark/x", "benchmark/y", "benchmark/alone", "method/m"], ranked.Select(concept => concept.Concept.Id));
        Assert.Equal(1, ranked.Sum(concept => concept.Rank), 1e-9);
    }

    private static IEnumerable<string> Papers(SharedBenchmarks shared, string benchmark) =>
        shared.PapersOf(Graph.Find(benchmark)).Select(paper => $"{paper.Paper.Id} {paper.Role}");

    private static string Draw(IEnumerable<NeighbourGroup> groups, string indent) => string.Concat(groups.Select(group =>
        $"{indent}{group.Type} {(group.Outgoing switch { true => '→', false => '←', null => '—' })}" + string.Concat(group.Neighbours.Select(neighbour =>
            $"{indent}  {neighbour.Node.Id}{Draw(neighbour.Groups, indent + "    ")}"))));
}
