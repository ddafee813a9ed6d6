using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Hosting;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>The graph of the papers in <c>samples</c>.</summary>
internal static class SampleGraph
{
    /// <summary>Builds it into a file and reads it from there.</summary>
    public static async Task<(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelationship> Relationships)> BuildAsync(string file)
    {
        using var host = CreateHost(file);
        await host.StartAsync();
        await host.Services.GetRequiredService<PaperGraphBuildService>().Summary;
        await host.StopAsync();
        await using var store = await host.Services.GetRequiredService<GraphStores>().OpenAsync(StoreAccess.Read);
        var graph = await store.ReadGraphAsync();
        return (await graph.NodesAsync(GraphFilter.All).ToListAsync(), await graph.RelationshipsAsync(GraphFilter.All).ToListAsync());
    }

    private static IHost CreateHost(string file)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Store", (string?)file)]);
        builder.Services.AddLogging();
        builder.Services.AddPaperGraph(builder.Configuration);
        builder.Services.AddPaperGraphBuild(options => options.Inputs.Add(RepositoryFiles.At("samples", "papers.jsonl")));
        return builder.Build();
    }
}
