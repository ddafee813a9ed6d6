using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Comparison;
using PaperGraph.Web.Api.Concepts;
using PaperGraph.Web.Api.Cypher;
using PaperGraph.Web.Api.Decisions;
using PaperGraph.Web.Api.Export;
using PaperGraph.Web.Api.Papers;
using PaperGraph.Web.Api.Paths;
using PaperGraph.Web.Api.Queries;
using PaperGraph.Web.Api.Search;
using PaperGraph.Web.Api.State;
using PaperGraph.Web.Api.Trends;
using PaperGraph.Web.Map;

namespace PaperGraph.Web.Api;

/// <summary>The REST API.</summary>
internal static class ApiRoutes
{
    public const string Root = "/api/v1";

    /// <summary>How large the body of a request may be.</summary>
    public const long MostBytes = 8 << 20;

    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup(Root);
        api.WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        api.AddEndpointFilterFactory(KnownParameters.Filter).AddEndpointFilterFactory(ParameterBounds.Filter).AddEndpointFilter<EntityTags>();
        api.MapStatus();
        api.MapSample();
        api.MapSearch();
        api.MapPapers();
        api.MapConcepts();
        api.MapPaths();
        api.MapComparison();
        api.MapTrends();
        api.MapDecisions();
        api.MapExport();
        api.MapQueries();
        api.MapCypher();
        api.MapMap();
        endpoints.Map("/api/{**rest}", UnknownRoute.Refuse).ExcludeFromDescription();
        return api;
    }
}
