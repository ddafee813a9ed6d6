using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;
using PaperGraph.Testing;
using PaperGraph.Testing.Stores;

namespace PaperGraph.Storage.Neo4j.Tests.Prefixing;

/// <summary>A store with prefixed labels does all that one without does, beside another that holds the same ids.</summary>
public sealed class PrefixedGraphStoreTests(SharedServer server) : GraphStoreSpecification
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

    protected override async ValueTask<IGraphStore> OpenAsync()
    {
        _options ??= await OptionsBesideAnotherAsync();
        return await Neo4jGraphStore.OpenAsync(_options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, Token);
    }

    private async Task<Neo4jStoreOptions> OptionsBesideAnotherAsync()
    {
        var options = await server.EmptyAsync();
        await using var other = await Neo4jGraphStore.OpenAsync(options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, Token);
        await other.CommitAsync(
            new()
            {
                Records = [Some.Record(Some.Paper("p", "Same Words", "Numbers reason."))],
                Graph = new()
                {
                    Nodes = [InMemoryGraph.Node("paper/p", ["Paper"]), InMemoryGraph.Node("model/x", ["Concept", "Model"]), InMemoryGraph.Node("topic/a", ["Thing"]), InMemoryGraph.Node("benchmark/y", [])],
                    Relationships = [InMemoryGraph.Link("paper/p", "USES", "model/x"), InMemoryGraph.Link("topic/a", "KNOWS", "model/x")],
                    Redirects = new Dictionary<string, string> { ["model/unknown"] = "model/x" },
                },
                Settled = true,
            },
            Token);
        return options with { LabelPrefix = "PG_" };
    }
}
