using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Building;
using PaperGraph.Hosting;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.State;

/// <summary>What came of reading the sample.</summary>
/// <param name="Papers">How many papers were read.</param>
internal sealed record SampleLoaded(long Papers);

/// <summary><c>/sample</c>: something to look at, for a store that is empty.</summary>
internal static class SampleEndpoint
{
    public static void MapSample(this IEndpointRouteBuilder api) => api.MapPost("/sample", ReadAsync).AddEndpointFilter<WriteGuard>()
        .WithTags("Graph").WithName("LoadSample").WithSummary("Reads the sample of sixty papers into an empty store");

    private static Task<SampleLoaded> ReadAsync(ServedGraph graph, StoreWriting writing, IServiceProvider services, CancellationToken cancellationToken) =>
        graph.Status.Papers > 0
            ? throw new ApiException(KnownProblems.Conflict("The store has papers; the sample is for an empty one."))
            : writing.RunAsync(
                async store =>
                {
                    var builder = ActivatorUtilities.CreateInstance<GraphBuilder>(services, store);
                    var summary = await builder.BuildAsync(SamplePapers.Open(), new(), cancellationToken: cancellationToken).ConfigureAwait(false);
                    return new SampleLoaded(summary.Added);
                },
                StoreAccess.Create,
                cancellationToken);
}
