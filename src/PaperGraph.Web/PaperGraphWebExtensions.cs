using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PaperGraph.Core.Storage;
using PaperGraph.Web.Api;
using PaperGraph.Web.Api.Description;
using PaperGraph.Web.Assets;
using PaperGraph.Web.Mcp;
using PaperGraph.Web.Safety;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web;

/// <summary>Adds the explorer, the REST API and the MCP server to an application.</summary>
public static class PaperGraphWebExtensions
{
    /// <summary>Adds what <see cref="MapPaperGraph"/> needs. The store is that of <see cref="Hosting.PaperGraphServiceCollectionExtensions.AddPaperGraph"/>, which has to be there too.</summary>
    public static IServiceCollection AddPaperGraphWeb(this IServiceCollection services, Action<PaperGraphWebOptions>? configure = null)
    {
        services.AddOptions<PaperGraphWebOptions>().Configure(options => configure?.Invoke(options));
        services.TryAddSingleton<ServedStore>();
        services.AddApi();
        services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/problem+json"]);
        services.AddSafety();
        services.AddMcp();
        return services;
    }

    /// <summary>Opens the store, so that the first request need not wait for that, and begins to make what others would wait for.</summary>
    /// <param name="services">An application's services, to which <see cref="AddPaperGraphWeb"/> added its own.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <returns>What is in the store; its format version is 0 where it is not there yet.</returns>
    /// <exception cref="Core.Diagnostics.PaperGraphException">It cannot be opened.</exception>
    public static async ValueTask<StoreStatus> OpenPaperGraphAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var graph = await services.GetRequiredService<ServedStore>().ReadAsync(cancellationToken).ConfigureAwait(false);
        _ = ApiServices.PrepareAsync(services, graph);
        return graph.Status;
    }

    /// <summary>Maps <c>/api/v1</c>, its description, <c>/mcp</c> and the page.</summary>
    public static IEndpointRouteBuilder MapPaperGraph(this IEndpointRouteBuilder endpoints)
    {
        var read = endpoints.MapGroup("").AnswerHeads();
        read.MapApi();
        read.MapOpenApi("/openapi/{documentName}.json");
        read.MapReference();
        read.MapExplorer();
        endpoints.MapAgents();
        return endpoints;
    }
}
