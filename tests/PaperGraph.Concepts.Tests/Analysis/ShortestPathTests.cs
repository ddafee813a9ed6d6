using System.Globalization;
using CsCheck;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Tests.Analysis;

public sealed class ShortestPathTests
{
    [Fact]
    public async Task Find_SeveralOfEqualLength_TakesTheStrongest() =>
        Assert.Equal(
            "paper/a -USES-> method/y <-USES- paper/b",
            await PathAsync(TinyGraph.Of("paper/a USES method/x 0.9", "paper/b USES method/x 0.5", "paper/a USES method/y 0.8", "paper/b USES method/y 0.8"), "paper/a", "paper/b"));

    [Fact]
    public async Task Find_FewerWeakSteps_BeatManyStrongOnes() =>
        Assert.Equal(
            "paper/a -MENTIONS-> method/z",
            await PathAsync(TinyGraph.Of("paper/a MENTIONS method/z 0.1", "paper/a USES method/y 1.0", "method/y BROADER method/z 1.0"), "paper/a", "method/z"));

    [Fact]
    public async Task Find_EqualInAll_TakesTheSmallestIds() =>
        Assert.Equal(
            "paper/b <-CITES- paper/c -CITES-> paper/a",
            await PathAsync(TinyGraph.Of("paper/d CITES paper/a", "paper/d CITES paper/b", "paper/c CITES paper/b", "paper/c CITES paper/a"), "paper/b", "paper/a"));

    [Fact]
    public async Task Find_TwoRelationshipsOfOnePair_AreToldApart()
    {
        var graph = TinyGraph.Of("paper/a USES method/x 0.5", "paper/a STUDIES method/x 0.9");
        Assert.Equal("paper/a -STUDIES-> method/x", await PathAsync(graph, "paper/a", "method/x"));
    }

    /// <summary>QuikGraph refuses negative lengths and takes those that are no number.</summary>
    [Fact]
    public async Task Find_OddWeights_CountAsWeakest()
    {
        var graph = TinyGraph.Of("paper/a OWN method/x -2.5", "paper/b OWN method/x 0.9", "paper/a OWN method/y 0.3", "paper/b OWN method/y 0.3");
        Assert.Equal("paper/a -OWN-> method/x <-OWN- paper/b", await PathAsync(graph, "paper/a", "paper/b"));
    }

    [Fact]
    public async Task Find_Itself_IsEmpty() => Assert.Equal("paper/a", await PathAsync(TinyGraph.Of("paper/a CITES paper/b", "paper/a CITES paper/a"), "paper/a", "paper/a"));

    [Fact]
    public async Task Find_Unreachable_IsNull()
    {
        var graph = TinyGraph.Of("paper/a CITES paper/b", "paper/c CITES paper/d");
        Assert.Null(await PathAsync(graph, "paper/a", "paper/d"));
    }

    [Fact]
    public async Task Find_InAnotherCulture_IsTheSame()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("da-DK");
        try
        {
            Assert.Equal("method/aa -BROADER-> method/b", await PathAsync(TinyGraph.Of("method/aa BROADER method/b 2", "method/b BROADER method/Z 2"), "method/aa", "method/b"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Find_AnyGraph_HasAsManyStepsAsBreadthFirstSearch() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Gen.Double[0, 1]).Array[0, 20].Sample(edges =>
        {
            var path = StrongestPath.Find(AdjacencyGraph.Undirected(10, [.. edges.Select(edge => new Arc(edge.Item1, edge.Item2, edge.Item3))]), 0, 9);
            Assert.Equal(Steps(edges), path?.Count);
            if (path is [_, ..])
                Assert.Equal([0, .. path.Select(arc => arc.Target)], [.. path.Select(arc => arc.Source), 9]);
        });

    private static int? Steps((int From, int To, double)[] edges)
    {
        HashSet<int> reached = [0];
        for (var steps = 0; steps < 10; steps++)
        {
            if (reached.Contains(9))
                return steps;
            reached.UnionWith([.. edges.Where(edge => reached.Contains(edge.From)).Select(edge => edge.To), .. edges.Where(edge => reached.Contains(edge.To)).Select(edge => edge.From)]);
        }

        return null;
    }

    [Theory]
    [InlineData(0, "topic/a <-USES- paper/1 -USES-> topic/b")]
    [InlineData(0.5, "topic/a <-USES- paper/2 -CITES-> paper/3 -USES-> topic/b")]
    [InlineData(0.8, null)]
    public async Task Path_FromAConfidenceOn_GoesRoundWhatIsLessSure(double least, string? expected)
    {
        var graph = TinyGraph.Of("paper/1 USES topic/a 0.3", "paper/1 USES topic/b 0.9", "paper/2 USES topic/a 0.6", "paper/2 CITES paper/3", "paper/3 USES topic/b 0.9");
        Assert.Equal(expected, await PathAsync(graph, "topic/a", "topic/b", least));
    }

    private static async Task<string?> PathAsync(GraphSnapshot graph, string from, string to, double least = 0)
    {
        var path = await ShortestPath.FindAsync(
            Queries.Of(graph), new(from, from, [], 0), new(to, to, [], 0), least, TestContext.Current.CancellationToken);
        return path is null ? null : path.Start.Id + string.Concat(path.Steps.Select(step => step.Forward ? $" -{step.Type}-> {step.Id}" : $" <-{step.Type}- {step.Id}"));
    }
}
