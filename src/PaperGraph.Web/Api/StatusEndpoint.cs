using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api;

/// <summary>The graph in numbers.</summary>
/// <param name="Graph">The version of the graph, which is also the entity tag of everything read.</param>
/// <param name="Store">The store's file or address.</param>
/// <param name="Papers">Papers in the graph.</param>
/// <param name="Concepts">Concepts in the graph.</param>
/// <param name="Kinds">Nodes of each kind.</param>
/// <param name="Relationships">Relationships of each type.</param>
/// <param name="FirstYear">The year of the oldest paper.</param>
/// <param name="LastYear">The year of the newest paper.</param>
/// <param name="CanWrite">Whether decisions may be made and taken back.</param>
/// <param name="Settled">False while a build runs, or after one that was cut off.</param>
/// <param name="Program">The program and its version.</param>
internal sealed record Status(
    string Graph, string Store, long Papers, long Concepts, IReadOnlyDictionary<string, long> Kinds, IReadOnlyDictionary<string, long> Relationships,
    int? FirstYear, int? LastYear, bool CanWrite, bool Settled, string Program);

internal static class StatusEndpoint
{
    private static readonly string Program = "papergraph " + typeof(StatusEndpoint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static void MapStatus(this IEndpointRouteBuilder api) => api.MapGet("/status", ReadAsync).WithName("GetStatus").WithSummary("The graph in numbers");

    private static async Task<Status> ReadAsync(ServedStore store, IOptions<PaperGraphWebOptions> options, CancellationToken cancellationToken)
    {
        var graph = await store.ReadAsync(cancellationToken).ConfigureAwait(false);
        var rows = (await graph.Queries.AskAsync("stats", [], cancellationToken).ConfigureAwait(false)).Read().ToLookup(row => row.Text("what"), row => KeyValuePair.Create(row.Text("name"), row.Count("count")));
        var nodes = rows["nodes"].ToDictionary();
        var concepts = nodes.GetValueOrDefault("Concept");
        var kinds = nodes.Where(pair => pair.Key != "Concept").ToDictionary(pair => pair.Key.ToLowerInvariant(), pair => pair.Value);
        return new(
            graph.Version, graph.Status.Location, kinds.GetValueOrDefault("paper"), concepts, kinds, rows["relationships"].ToDictionary(),
            null, null, options.Value.MayWrite, graph.Status.Settled, Program);
    }
}
