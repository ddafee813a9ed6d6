using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Records;

namespace PaperGraph.Storage.Neo4j.Tests.Records;

/// <summary>A store that an older version wrote is read, and becomes one of today with the next commit.</summary>
public sealed class OlderStoreTests(SharedServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StoreOfFormat1_HasItsDecisions_ThatWereNotTakenBack()
    {
        var options = await server.EmptyAsync();
        var decision = Decision.Hide(NameKey.Of(ConceptLabel.Topic, "x"), DateTimeOffset.UnixEpoch);
        await using var store = await Neo4jGraphStore.OpenAsync(options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, Token);
        await store.CommitAsync(new() { Decisions = [decision] }, Token);
        await ServerData.RunAsync(options, "MATCH (r:PaperGraphRecord) REMOVE r.takenBack SET r.format = CASE WHEN r.kind = 'meta' THEN 1 END");

        Assert.Equal([decision], await store.ReadDecisionsAsync(Token));
        Assert.Equal(1, (await store.GetStatusAsync(Token)).FormatVersion);

        await store.CommitAsync(new() { Decisions = [decision.TakeBack(decision.At.AddDays(1))] }, Token);
        Assert.Equal(StoreMeta.CurrentFormat, (await store.GetStatusAsync(Token)).FormatVersion);
        Assert.True(Assert.Single(await store.ReadDecisionsAsync(Token)).IsTakenBack);
    }
}
