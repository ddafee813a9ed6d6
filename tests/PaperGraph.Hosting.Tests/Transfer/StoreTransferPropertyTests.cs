using CsCheck;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Transfer;

namespace PaperGraph.Hosting.Tests.Transfer;

/// <summary>Whatever two stores hold, a transfer gives the store that would have been built from both.</summary>
public sealed class StoreTransferPropertyTests
{
    private static readonly Gen<Dictionary<string, int>> Papers = Gen.Dictionary(Gen.Char['a', 'f'].Select(letter => letter.ToString()), Gen.Int[0, 127])[0, 6];

    private static readonly Gen<Dictionary<int, int>> Days = Gen.Dictionary(Gen.Int[0, 3], Gen.Int[0, 2])[0, 4];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task Transfer_OfAnyStores_GivesTheStoreOfBoth() => Gen.Select(Papers, Papers, Days, Days, Gen.Bool).SampleAsync(
        async (here, there, decidedHere, decidedThere, mirror) =>
        {
            using var stores = new TransferStores();
            await using var source = await stores.BuildAsync(Records(here), Decisions(decidedHere));
            await using var destination = await stores.BuildAsync(Records(there), Decisions(decidedThere));
            await using var expected = mirror
                ? await stores.BuildAsync(Records(here), Decisions(decidedHere))
                : await stores.BuildAsync(
                    Records(there.Concat(here).GroupBy(pair => pair.Key, (id, pairs) => KeyValuePair.Create(id, pairs.Last().Value))),
                    Decisions(decidedThere.Concat(decidedHere).GroupBy(pair => pair.Key, (name, pairs) => KeyValuePair.Create(name, pairs.Max(pair => pair.Value)))));
            var generation = await TransferStores.GenerationAsync(destination);

            var foreseen = await RunAsync(source, destination, new() { Mirror = mirror, DryRun = true });
            Assert.Equal(generation, await TransferStores.GenerationAsync(destination));
            var done = await RunAsync(source, destination, new() { Mirror = mirror, BatchSize = 2 });

            await TransferStores.AssertEqualAsync(expected, destination);
            Assert.Equal((foreseen.Papers, foreseen.Decisions, foreseen.Redirects), (done.Papers, done.Decisions, done.Redirects));
            Assert.Equal(foreseen.Graph.Nodes, done.Graph.Nodes);
            Assert.Equal(foreseen.Graph.Relationships, done.Graph.Relationships);
        },
        iter: 30, threads: 1);

    private static Task<TransferReport> RunAsync(IGraphStore source, IGraphStore destination, TransferOptions options) =>
        TransferStores.Transfer.RunAsync(source, destination, options, cancellationToken: Token);

    private static IEnumerable<PaperRecord> Records(IEnumerable<KeyValuePair<string, int>> papers) => papers.Select(pair => TransferStores.Record(pair.Key, pair.Value));

    private static IEnumerable<Decision> Decisions(IEnumerable<KeyValuePair<int, int>> days) =>
        days.Select(pair => DecidedOn(pair.Value, Decision.Hide(new NameKey(ConceptLabel.Topic, $"name {pair.Key}"), DateTimeOffset.UnixEpoch) with { Note = $"{pair.Value}" }));

    // Of the days that a name is decided on, the odd ones take it back.
    private static Decision DecidedOn(int day, Decision decision) => (decision with { IsTakenBack = day % 2 == 1 }).After(Decision.Hide(decision.Name, DateTimeOffset.UnixEpoch.AddDays(day)));
}
