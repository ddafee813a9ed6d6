using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;
using PaperGraph.Testing.Stores;

namespace PaperGraph.Storage.Neo4j.Tests;

public class Neo4jGraphStoreTests(SharedServer server) : GraphStoreSpecification
{
    private Neo4jStoreOptions? _options;

    protected override bool HoldsMixedLists => false;

    /// <summary>A server keeps no older state: the reading ends, and says so.</summary>
    public override async Task Graph_ReadBeforeLaterCommits_StaysAsItWas()
    {
        await CommitAsync(new GraphBatch());
        var graph = await Store.ReadGraphAsync(Token);
        await CommitAsync(new GraphBatch());

        var error = await Assert.ThrowsAsync<PaperGraphException>(async () => await graph.NodesAsync(GraphFilter.All, Token).ToListAsync(Token));
        Assert.Equal(ErrorKind.StoreBusy, error.Kind);
    }

    /// <summary>A server with an empty database.</summary>
    protected virtual Task<Neo4jStoreOptions> EmptyAsync() => server.EmptyAsync();

    protected override async ValueTask<IGraphStore> OpenAsync()
    {
        _options ??= await EmptyAsync();
        return await Neo4jGraphStore.OpenAsync(_options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, Token);
    }
}
