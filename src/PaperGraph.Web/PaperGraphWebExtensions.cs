using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PaperGraph.Web.Api;
using PaperGraph.Web.Api.Description;
using PaperGraph.Web.Assets;
using PaperGraph.Web.Map;
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
        services.TryAddSingleton<ServedMap>();
        services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/problem+json"]);
        services.AddSafety();
        return services;
    }

    /// <summary>Maps <c>/api/v1</c>, its description and the page.</summary>
    public static IEndpointRouteBuilder MapPaperGraph(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapApi();
        endpoints.MapOpenApi("/openapi/{documentName}.json");
        endpoints.MapReference();
        endpoints.MapExplorer();
        return endpoints;
    }
}
