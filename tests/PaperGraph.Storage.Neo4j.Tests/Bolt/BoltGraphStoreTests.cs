namespace PaperGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>The specification over the other protocol.</summary>
public sealed class BoltGraphStoreTests(SharedServer server) : Neo4jGraphStoreTests(server)
{
    private readonly SharedServer _server = server;

    protected override async Task<Neo4jStoreOptions> EmptyAsync() => _server.OverBolt(await base.EmptyAsync());
}
