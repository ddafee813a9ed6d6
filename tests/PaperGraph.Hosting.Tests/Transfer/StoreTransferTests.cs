using PaperGraph.Core.Building;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Transfer;
using PaperGraph.Testing;

namespace PaperGraph.Hosting.Tests.Transfer;

public sealed class StoreTransferTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly NameKey Cot = NameKey.Of(ConceptLabel.Method, "CoT");

    private readonly TransferStores _stores = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _stores.Dispose();

    [Fact]
    public async Task Transfer_ToAnEmptyStore_MakesItTheSame()
    {
        await using var source = await _stores.BuildAsync([TransferStores.Record("a", 63), TransferStores.Record("b", 77)], Decision.Hide(Cot, Noon));
        await using var destination = await _stores.OpenAsync();

        var report = await RunAsync(source, destination);

        Assert.Equal(new TransferCount { Added = 2 }, report.Papers);
        Assert.Equal(new TransferCount { Added = 1 }, report.Decisions);
        Assert.Contains(new ChangeCount("Paper", 2, 0, 0), report.Graph.Nodes);
        await TransferStores.AssertEqualAsync(source, destination);
    }

    [Fact]
    public async Task Transfer_WithPapersOnBothSides_CountsEachOnce()
    {
        await using var source = await _stores.BuildAsync([TransferStores.Record("same", 1), TransferStores.Record("changed", 2), TransferStores.Record("new", 4)]);
        await using var destination = await _stores.BuildAsync([TransferStores.Record("same", 1), TransferStores.Record("changed", 3), TransferStores.Record("theirs", 8)]);

        var report = await RunAsync(source, destination);

        Assert.Equal(new TransferCount { Added = 1, Changed = 1, Unchanged = 1, OnlyThere = 1 }, report.Papers);
        await using var union = await _stores.BuildAsync([TransferStores.Record("same", 1), TransferStores.Record("changed", 2), TransferStores.Record("new", 4), TransferStores.Record("theirs", 8)]);
        await TransferStores.AssertEqualAsync(union, destination);
    }

    [Fact]
    public async Task Mirror_OfAStore_TakesOutWhatOnlyTheDestinationHas()
    {
        var (earlier, later) = (Decision.Hide(Cot, Noon), Decision.Hide(Cot, Noon.AddDays(1)));
        await using var source = await _stores.BuildAsync([TransferStores.Record("a", 7)], earlier);
        await using var destination = await _stores.BuildAsync([TransferStores.Record("a", 5), TransferStores.Record("theirs", 8)], later, Decision.Split(Cot, null, Noon));

        var report = await RunAsync(source, destination, new() { Mirror = true });

        Assert.Equal(new TransferCount { Changed = 1, Removed = 1 }, report.Papers);
        Assert.Equal(new TransferCount { Changed = 1, Removed = 1 }, report.Decisions);
        await TransferStores.AssertEqualAsync(source, destination);
    }

    [Fact]
    public async Task Decision_ThatIsLaterThere_Stays()
    {
        var (earlier, later) = (Decision.Retype(Cot, ConceptLabel.Topic, Noon), Decision.Retype(Cot, ConceptLabel.Model, Noon.AddSeconds(1)));
        await using var old = await _stores.BuildAsync([], earlier);
        await using var recent = await _stores.BuildAsync([], later);

        Assert.Equal(new TransferCount { NewerThere = 1 }, (await RunAsync(old, recent)).Decisions);
        Assert.Equal([later], await recent.ReadDecisionsAsync(Token));
        Assert.Equal(new TransferCount { Changed = 1 }, (await RunAsync(recent, old)).Decisions);
        Assert.Equal([later], await old.ReadDecisionsAsync(Token));
    }

    [Fact]
    public async Task Transfer_Again_WritesNothing()
    {
        await using var source = await _stores.BuildAsync([TransferStores.Record("a", 63)], Decision.Hide(Cot, Noon));
        await source.CommitAsync(new() { Graph = new() { Redirects = new Dictionary<string, string> { ["model/gone"] = "model/tiny" } } }, Token);
        await using var destination = await _stores.BuildAsync([TransferStores.Record("b", 21)]);
        await RunAsync(source, destination);
        var generation = await TransferStores.GenerationAsync(destination);

        var again = await RunAsync(source, destination);

        Assert.Equal(generation, await TransferStores.GenerationAsync(destination));
        Assert.Equal(new TransferCount { Unchanged = 1, OnlyThere = 1 }, again.Papers);
        Assert.True(again.Graph.Batch.IsEmpty);
    }

    [Fact]
    public async Task Addition_OfPeopleAtTheDestination_Stays()
    {
        await using var source = await _stores.BuildAsync([TransferStores.Record("a", 2)]);
        await using var destination = await _stores.BuildAsync([TransferStores.Record("b", 3)]);
        var note = InMemoryGraph.Node("topic/my-note", ["Note"], ("text", Value.Of("mine")));
        var model = InMemoryGraph.Node("model/tiny-7b", ["Concept", "Model", "Favourite"], ("name", Value.Of("Tiny-7B")), ("aliases", Value.List(Array.Empty<string>())), ("papers", Value.Of(1)), ("stars", Value.Of(5)));
        var links = new[] { InMemoryGraph.Link("topic/my-note", "ABOUT", "model/tiny-7b"), InMemoryGraph.Link("topic/my-note", "ABOUT", "benchmark/foobench") };
        await destination.CommitAsync(new() { Graph = new() { Nodes = [note, model], Relationships = links } }, Token);

        await RunAsync(source, destination, new() { Mirror = true });

        var graph = await destination.ReadGraphAsync(Token);
        var nodes = await graph.NodesAsync(GraphFilter.All, Token).ToDictionaryAsync(node => node.Id, cancellationToken: Token);
        Assert.Equal(note, nodes["topic/my-note"]);
        Assert.Equal((true, Value.Of(5)), (nodes["model/tiny-7b"].Labels.Contains("Favourite"), nodes["model/tiny-7b"].Properties["stars"]));
        Assert.Contains("benchmark/foobench", nodes.Keys);
        Assert.Equal(2, await graph.RelationshipsAsync(new() { Types = new HashSet<string> { "ABOUT" } }, Token).CountAsync(Token));
    }

    [Fact]
    public async Task Redirect_OfTheSource_LeadsOnAtTheDestination()
    {
        await using var source = await _stores.BuildAsync([TransferStores.Record("a", 16)]);
        await source.CommitAsync(new() { Graph = new() { Redirects = new Dictionary<string, string> { ["method/old"] = "method/cot" } } }, Token);
        await using var destination = await _stores.BuildAsync([TransferStores.Record("b", 8 + 16 + 64)]);

        await RunAsync(source, destination);

        Assert.Equal("method/chain-of-thought", await destination.FindRedirectAsync("method/cot", Token));
        Assert.Equal("method/chain-of-thought", await destination.FindRedirectAsync("method/old", Token));
    }

    [Fact]
    public async Task Transfer_CutOffAndRunAgain_EndsTheSame()
    {
        var records = Enumerable.Range(0, 20).Select(number => TransferStores.Record($"p{number}", number * 5)).ToList();
        await using var source = await _stores.BuildAsync(records, Decision.Hide(Cot, Noon));
        for (var batches = 1; batches < 7; batches++)
        {
            await using var destination = await _stores.BuildAsync([TransferStores.Record("p3", 1), TransferStores.Record("theirs", 8)]);
            using var cut = new CancellationTokenSource();
            var left = batches;
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TransferStores.Transfer.RunAsync(
                source, destination, new() { BatchSize = 4, Mirror = true }, new Report(() => Cut(--left, cut)), cut.Token));
            Assert.False((await destination.GetStatusAsync(Token)).Settled);

            await RunAsync(source, destination, new() { BatchSize = 4, Mirror = true });

            await TransferStores.AssertEqualAsync(source, destination);
        }
    }

    [Fact]
    public async Task Transfer_IntoTheStoreItself_IsRefused()
    {
        await using var store = await _stores.OpenAsync();

        var error = await Assert.ThrowsAsync<PaperGraphException>(() => RunAsync(store, store));

        Assert.Equal(ErrorKind.Usage, error.Kind);
    }

    private static void Cut(int left, CancellationTokenSource source)
    {
        if (left == 0)
            source.Cancel();
    }

    private static Task<TransferReport> RunAsync(IGraphStore source, IGraphStore destination, TransferOptions? options = null) =>
        TransferStores.Transfer.RunAsync(source, destination, options ?? new(), cancellationToken: Token);

    private sealed class Report(Action act) : IProgress<BuildProgress>
    {
        void IProgress<BuildProgress>.Report(BuildProgress value) => act();
    }
}
