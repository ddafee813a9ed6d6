using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Tests.Analysis;

public sealed class ReadingTests
{
    private static readonly string[] Lines =
    [
        "paper/a EVALUATES_ON benchmark/x 0.9",
        "paper/b INTRODUCES benchmark/x 0.9",
        "paper/c MENTIONS benchmark/x 0.4",
        "paper/a EVALUATES_ON benchmark/y 0.9",
        "paper/b EVALUATES_ON benchmark/y 0.7",
        "paper/d EVALUATES_ON benchmark/y 0.7",
        "paper/a EVALUATES_ON benchmark/alone 0.8",
        "paper/a USES method/m 0.5",
        "paper/b USES method/m 0.6",
        "benchmark/x CO_OCCURS benchmark/y 2",
    ];

    private static readonly INamedQueries Graph = Queries.Of(TinyGraph.Of(Lines));

    [Fact]
    public async Task PapersOfBenchmark_OfSharingRoles_ListsThemByRank() =>
        Assert.Equal(["paper/b INTRODUCES", "paper/a EVALUATES_ON"], await PapersOfXAsync(anyRole: false));

    [Fact]
    public async Task PapersOfBenchmark_OfAnyRole_ListsMore() =>
        Assert.Equal(["paper/b INTRODUCES", "paper/a EVALUATES_ON", "paper/c MENTIONS"], await PapersOfXAsync(anyRole: true));

    [Fact]
    public async Task SharedBenchmarks_All_MostPapersFirstWithoutThoseOfOnePaper() =>
        Assert.Equal(["benchmark/y 3 [a, b, d]", "benchmark/x 2 [b, a]"], (await AskAsync("shared", ("anyRole", Value.Of(false)), ("limit", Value.Of(9L))))
            .Select(row => $"{row["benchmark"]} {row["papers"]} {row["titles"]}"));

    [Fact]
    public async Task BenchmarksOfPaper_LeavesOutWhatItHasAlone() =>
        Assert.Equal(["benchmark/y", "benchmark/x"], (await AskAsync("shared-paper", ("paper", Value.Of("paper/a")), ("anyRole", Value.Of(false))))
            .Select(row => row.Text("benchmark")).Distinct());

    [Fact]
    public async Task ConceptsByDegree_CountBothDirections() =>
        Assert.Equal(["benchmark/x 4", "benchmark/y 4", "method/m 2", "benchmark/alone 1"], (await AskAsync("concepts-degree", ("kind", Value.Null), ("limit", Value.Of(9L))))
            .Select(row => $"{row["concept"]} {row["degree"]}"));

    [Fact]
    public async Task Stats_CountOurPart()
    {
        var counts = (await AskAsync("stats")).Select(row => $"{row["what"]} {row["name"]} {row["count"]}").ToList();
        Assert.Contains("nodes Benchmark 3", counts);
        Assert.Contains("nodes Concept 4", counts);
        Assert.Contains("relationships EVALUATES_ON 5", counts);
    }

    [Theory]
    [InlineData(1, 8)]
    [InlineData(2, 8, "topic/far BROADER topic/farther 2")]
    [InlineData(2, 8, "somewhere/else CITES somewhere/other", "topic/lonely")]
    public async Task GraphParts_OfOurPart_AreCounted(int count, int largest, params string[] more)
    {
        var parts = await GraphParts.OfAsync(Queries.Of(TinyGraph.Of([.. Lines, .. more])), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(new(count, largest), parts);
    }

    [Fact]
    public async Task GraphParts_OfNothing_IsZero() =>
        Assert.Equal(new(0, 0), await GraphParts.OfAsync(Queries.Of(GraphSnapshot.Empty), cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public async Task Stats_FromAConfidenceOn_LeaveOutWhatNoPaperNamesSoSurely()
    {
        var counts = (await AskAsync("stats", ("minConfidence", Value.Of(0.75)))).Select(row => $"{row["what"]} {row["name"]} {row["count"]}").ToList();
        Assert.Contains("nodes Paper 4", counts);
        Assert.Contains("nodes Concept 3", counts);
        Assert.Contains("relationships EVALUATES_ON 3", counts);
        Assert.Contains("relationships CO_OCCURS 1", counts);
        Assert.DoesNotContain(counts, count => count.Contains("USES", StringComparison.Ordinal));
        var parts = await GraphParts.OfAsync(Graph, 0.75, TestContext.Current.CancellationToken);
        Assert.Equal(new(3, 5), parts);
    }

    [Fact]
    public async Task Concepts_ByConfidence_GrowWithTheirPapers() =>
        Assert.Equal(
            ["benchmark/x 0.9748", "benchmark/y 0.9712", "benchmark/alone 0.8", "method/m 0.75"],
            (await AskAsync("concepts-confidence", ("kind", Value.Null), ("limit", Value.Of(9L)))).Select(row => FormattableString.Invariant($"{row["concept"]} {row["confidence"].AsFloat()}")));

    [Fact]
    public async Task Concepts_FromAConfidenceOn_AreThoseThatAPaperNamesSoSurely() =>
        Assert.Equal(
            ["benchmark/x 0.9675", "benchmark/y 0.9", "benchmark/alone 0.8"],
            (await AskAsync("concepts-confidence", ("kind", Value.Null), ("limit", Value.Of(9L)), ("minConfidence", Value.Of(0.8))))
                .Select(row => FormattableString.Invariant($"{row["concept"]} {row["confidence"].AsFloat()}")));

    [Fact]
    public async Task Neighbourhood_FromAConfidenceOn_HasWhatIsSoSureAndWhatIsCounted()
    {
        var tree = await NeighbourhoodAsync("benchmark/x", new() { Depth = 2, MinConfidence = 0.8 });
        Assert.Equal(
            """
            benchmark/x
              INTRODUCES ←
                paper/b
              EVALUATES_ON ←
                paper/a
                  EVALUATES_ON →
                    benchmark/alone
              CO_OCCURS —
                benchmark/y
            """.ReplaceLineEndings("\n"),
            tree.Root.Id + Draw(tree.Groups, "\n  "));
    }

    [Theory]
    [InlineData(0, "benchmark/alone benchmark/x benchmark/y method/m paper/a paper/b")]
    [InlineData(0.7, "benchmark/alone benchmark/x benchmark/y paper/a paper/b paper/d")]
    public void Surroundings_WithinTwoSteps_GoOverWhatIsSureEnough(double least, string expected)
    {
        var graph = TinyGraph.Of(Lines);
        var from = graph.Find(least == 0 ? "method/m" : "benchmark/y");
        Assert.Equal(expected, string.Join(' ', Surroundings.Within(graph, from, 2, least).Select(graph.NodeId).Order(StringComparer.Ordinal)));
        Assert.Equal(least > 0.6, !Surroundings.Left(graph, least).Contains(graph.Find("method/m")));
    }

    [Fact]
    public async Task Neighbourhood_OfDepthTwo_PlacesEachNodeOnceWhereItIsNearest()
    {
        var tree = await NeighbourhoodAsync("benchmark/x", new() { Depth = 2 });
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
    public async Task Neighbourhood_Group_IsOrderedByWeightThenIdAndCut()
    {
        var group = Assert.Single((await NeighbourhoodAsync("benchmark/y", new() { Limit = 2 })).Groups, group => group.Type == RelationshipTypes.EvaluatesOn);
        Assert.Equal(3, group.Total);
        Assert.Equal([("paper/a", 0.9), ("paper/b", 0.7)], group.Neighbours.Select(neighbour => (neighbour.Id, neighbour.Weight)));
    }

    [Fact]
    public async Task ConceptRanking_ByPageRank_RanksAllConcepts()
    {
        var ranked = await ConceptRanking.ByPageRankAsync(Graph, null, 10, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["benchmark/x", "benchmark/y", "benchmark/alone", "method/m"], ranked.Read().Select(row => row.Text("concept")));
        Assert.Equal(1, ranked.Read().Sum(row => row["rank"].AsFloat()), 1e-9);
        Assert.Equal(["method/m"], (await ConceptRanking.ByPageRankAsync(Graph, "method", 10, cancellationToken: TestContext.Current.CancellationToken)).Read().Select(row => row.Text("concept")));
    }

    private static async Task<NeighbourTree> NeighbourhoodAsync(string root, NeighbourhoodOptions options) =>
        await Neighbourhood.OfAsync(Graph, new(root, root, [], 0), options, TestContext.Current.CancellationToken);

    private static async Task<IEnumerable<string>> PapersOfXAsync(bool anyRole) =>
        (await AskAsync("shared-benchmark", ("benchmark", Value.Of("benchmark/x")), ("anyRole", Value.Of(anyRole)))).Select(row => $"{row["paper"]} {row["role"]}");

    private static async Task<List<CypherRow>> AskAsync(string query, params (string, Value)[] parameters) =>
        [.. (await Graph.AskAsync(query, parameters, TestContext.Current.CancellationToken)).Read()];

    private static string Draw(IEnumerable<NeighbourGroup> groups, string indent) => string.Concat(groups.Select(group =>
        $"{indent}{group.Type} {(group.Outgoing switch { true => '→', false => '←', null => '—' })}" + string.Concat(group.Neighbours.Select(neighbour =>
            $"{indent}  {neighbour.Id}{Draw(neighbour.Groups, indent + "    ")}"))));
}
