using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Schema;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.State;

/// <summary><c>/status</c>.</summary>
internal static class StatusEndpoint
{
    private static readonly string Program = "papergraph " + typeof(StatusEndpoint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static readonly string[] Kinds = [NodeKinds.Paper, .. NodeKinds.Concepts, NodeKinds.Author, NodeKinds.Venue];

    /// <summary>How long a request waits for the numbers of a graph that has just changed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapStatus(this IEndpointRouteBuilder api) => api.MapGet("/status", ReadAsync).WithName("GetStatus").WithTags("Graph").WithSummary("The graph in numbers");

    // While a build runs they may be those of the last count that is done, and say so by its version. So the answer has no entity tag.
    private static async Task<Status> ReadAsync(HttpContext context, Derived<GraphNumbers> counted, IOptions<PaperGraphWebOptions> options, CancellationToken cancellationToken)
    {
        var graph = await ServedGraph.OfRequestAsync(context).ConfigureAwait(false);
        var numbers = await counted.ReadSoonAsync(graph, Patience, cancellationToken).ConfigureAwait(false);
        var kinds = Kinds.ToDictionary(kind => kind, kind => numbers.Nodes.GetValueOrDefault(char.ToUpperInvariant(kind[0]) + kind[1..]));
        return new(
            numbers.Version, graph.Status.Location, kinds[NodeKinds.Paper], numbers.Nodes.GetValueOrDefault(Labels.Concept), kinds, numbers.Relationships,
            numbers.PapersOfYears is [var first, ..] ? first.Year : null, numbers.PapersOfYears is [.., var last] ? last.Year : null,
            options.Value.MayWrite, graph.Status.Settled, Program);
    }
}
