using PaperGraph.Core.Schema;
using PaperGraph.Graph;
using PaperGraph.Storage.Embedded;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Builds;

/// <summary>The main job on a real listing page of 119 papers.</summary>
public sealed class ListingPageTests : IAsyncLifetime
{
    private readonly CommandLine _commandLine = new();
    private static string Page => SharedData.At("seeds", "huggingface-papers.txt");

    public async ValueTask InitializeAsync() => await _commandLine.RunAsync("build", Page);

    public ValueTask DisposeAsync()
    {
        _commandLine.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Build_PageAgain_FindsAllUnchanged()
    {
        var again = await _commandLine.RunAsync("build", Page);
        Assert.Contains("119 stored: 0 new, 0 changed, 119 unchanged", again.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shared_Gsm8k_ListsTheSixPapersWithTheirSentences()
    {
        var shared = await _commandLine.RunAsync("shared", "benchmark/gsm8k", "-f", "csv");
        var rows = shared.Results.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        string[] papers = ["distilling-reasoning-capabilities", "drp-distilled", "mind-math", "mixreasoning", "mixture-of-cognitive", "unchosen-experts"];
        Assert.Equal(papers.Length, rows.Count);
        Assert.All(papers.Zip(rows), pair => Assert.Contains($",EVALUATES_ON,paper/{pair.First}", pair.Second, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.Contains("GSM8K", row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shared_Math_IsTheBenchmarkAndNotTheSubject()
    {
        var shared = await _commandLine.RunAsync("papers", "--concept", "benchmark/math", "-f", "csv");
        var rows = shared.Results.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains(rows, row => row.Contains("MATH: +2.30%", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("including MATH, AIME2024", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Build_Page_FindsEnoughAndEveryEdgeHasItsEvidence()
    {
        await using var store = await EmbeddedGraphStore.OpenAsync(
            _commandLine.Store, StoreMode.Read, Microsoft.Extensions.Logging.Abstractions.NullLogger<EmbeddedGraphStore>.Instance, cancellationToken: TestContext.Current.CancellationToken);
        var graph = await store.ReadSnapshotAsync(TestContext.Current.CancellationToken);
        var papers = graph.NodesWith(Labels.Paper).ToArray().Select(paper => Concepts(graph, paper).ToList()).ToList();
        Assert.Equal(119, papers.Count);
        Assert.True(papers.Select(concepts => concepts.Count).Order().ElementAt(59) >= 6);
        Assert.True(papers.Count(concepts => concepts.Select(concept => concept.Label).Distinct().Count() >= 3) >= 60);
        Assert.All(papers.SelectMany(concepts => concepts), concept => AssertEvidence(graph, concept.Relationship));
    }

    private static IEnumerable<(int Relationship, string Label)> Concepts(GraphSnapshot graph, int paper) =>
        from relationship in graph.Outgoing(paper).ToArray()
        where RelationshipTypes.TryGetRole(graph.TypeNames[graph.TypeOf(relationship)], out _)
        select (relationship, graph.NodeId(graph.EndNode(relationship)).Split('/')[0]);

    private static void AssertEvidence(GraphSnapshot graph, int relationship)
    {
        var (paper, concept) = (graph.StartNode(relationship), graph.EndNode(relationship));
        var field = graph.RelationshipProperty(relationship, PropertyNames.Field).AsString();
        var text = graph.NodeProperty(paper, field).AsString();
        var (start, end) = ((int)graph.RelationshipProperty(relationship, PropertyNames.Start).AsInteger(), (int)graph.RelationshipProperty(relationship, PropertyNames.End).AsInteger());
        Assert.InRange(start, 0, end - 1);
        Assert.InRange(end, start + 1, text.Length);
        var mention = text[start..end];
        Assert.Equal(mention.Trim(), mention);
        Assert.Contains(mention, graph.RelationshipProperty(relationship, PropertyNames.Evidence).AsString(), StringComparison.Ordinal);
        Assert.True(char.IsLetterOrDigit(mention[0]) || mention[0] is '$' or 'τ' or '∞', mention);
        Assert.True(IsBoundary(text, start - 1) && IsBoundary(text, end), $"'{mention}' is cut out of a word in {graph.NodeId(paper)} for {graph.NodeId(concept)}");
    }

    private static bool IsBoundary(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]) || text[at] == 's';
}
