using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Concepts.Settling;
using PaperGraph.Core.Building;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Hosting.Tests.Transfer;

public sealed class StoreDecisionsTests : IDisposable
{
    private static readonly Decision Merge = Decision.Merge(
        NameKey.Of(ConceptLabel.Method, "long chain of thought"), NameKey.Of(ConceptLabel.Method, "chain of thought"), new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero));

    private static readonly PaperRecord[] Records = [TransferStores.Record("a", 63), TransferStores.Record("b", 77)];

    private readonly TransferStores _stores = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _stores.Dispose();

    [Fact]
    public async Task Apply_ADecision_GivesTheGraphOfAStoreThatAlwaysHadIt()
    {
        await using var store = await _stores.BuildAsync(Records);
        await using var expected = await _stores.BuildAsync(Records, Merge);

        var report = await Decisions(store).ApplyAsync([Merge], cancellationToken: Token);

        Assert.Contains(new ChangeCount("Method", 0, 1, 1), report.Graph.Nodes);
        Assert.Equal("method/chain-of-thought", report.Concepts[Merge.Other!.Value]);
        Assert.Equal("method/chain-of-thought", await store.FindRedirectAsync("method/long-chain-of-thought", Token));
        await TransferStores.AssertEqualAsync(expected, store);
    }

    [Fact]
    public async Task Apply_InADryRun_WritesNothing()
    {
        await using var store = await _stores.BuildAsync(Records);
        var before = await store.GetStatusAsync(Token);

        var report = await Decisions(store).ApplyAsync([Merge], isDryRun: true, Token);

        Assert.NotEmpty(report.Graph.Nodes);
        Assert.Equal(before, await store.GetStatusAsync(Token));
        Assert.Empty(await store.ReadDecisionsAsync(Token));
    }

    [Fact]
    public async Task Apply_TakenBack_GivesTheGraphOfAStoreThatNeverHadIt()
    {
        await using var store = await _stores.BuildAsync(Records, Merge);
        var gone = Merge.TakeBack(Merge.At.AddDays(1));
        await using var expected = await _stores.BuildAsync(Records, gone);

        await Decisions(store).ApplyAsync([gone], cancellationToken: Token);

        await TransferStores.AssertEqualAsync(expected, store);
        await using var never = await _stores.BuildAsync(Records);
        await TransferStores.AssertEqualGraphsAsync(never, store);
    }

    [Fact]
    public async Task Apply_ByAClockThatIsBehind_IsLaterThanWhatItReplaces()
    {
        await using var store = await _stores.BuildAsync(Records, Merge);

        await Decisions(store).ApplyAsync([Merge.TakeBack(Merge.At.AddDays(-1))], cancellationToken: Token);

        Assert.Equal([Merge.TakeBack(Merge.At.AddTicks(1))], await store.ReadDecisionsAsync(Token));
    }

    [Fact]
    public async Task Apply_AKeep_LeavesTheGraphAndTheStoreSettled()
    {
        await using var store = await _stores.BuildAsync(Records);
        var keep = Decision.Keep(Merge.Name, Merge.Other, Merge.At);

        Assert.Equal(DecisionReport.OfNoChange, await Decisions(store).ApplyAsync([keep], cancellationToken: Token));

        await using var expected = await _stores.BuildAsync(Records, keep);
        await TransferStores.AssertEqualAsync(expected, store);
    }

    private static StoreDecisions Decisions(IGraphStore store) => new(new GraphSettler(), store, NullLogger<StoreDecisions>.Instance);
}
