using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Web.Api.Paging;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Map;

/// <summary>The concept map: what is in view, and where concepts lie.</summary>
internal static class MapEndpoints
{
    private const int MostIds = 50_000;

    /// <summary>How long a request waits for a map that is being made, before it says so.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapMap(this IEndpointRouteBuilder api)
    {
        var map = api.MapGroup("/map").WithTags("Map");
        map.MapGet("", ViewAsync).WithName("GetMap").WithSummary("What of the concept map is in view")
            .WithDescription("202 while the places of the concepts are computed: ask again after a second.");
        map.MapGet("/place", PlaceAsync).WithName("GetPlaces").WithSummary("Where concepts lie, and in which communities");
        map.MapPost("/edges", EdgesAsync).WithName("GetEdges").WithSummary("All relationships among some concepts");
    }

    private static async Task<Results<Ok<MapAnswer>, Accepted, ProblemHttpResult>> ViewAsync(
        [AsParameters] MapQuery query, ServedStore store, ServedMap served, CancellationToken cancellationToken)
    {
        if (query.Check() is { } problem)
            return TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest);
        var graph = await store.ReadAsync(cancellationToken).ConfigureAwait(false);
        return await served.TryReadAsync(graph, Patience, cancellationToken).ConfigureAwait(false) is { } map
            ? TypedResults.Ok(MapAnswers.Of(graph.Version, map, map.View(query.ToWindow())))
            : TypedResults.Accepted((string?)null);
    }

    private static async Task<Results<Ok<ItemList<MapPlace>>, Accepted>> PlaceAsync(
        [Description("The id of a concept; may be given several times. Those that are not on the map are left out of the answer.")] string[] id,
        ServedStore store, ServedMap served, CancellationToken cancellationToken)
    {
        var graph = await store.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (await served.TryReadAsync(graph, Patience, cancellationToken).ConfigureAwait(false) is not { } map)
            return TypedResults.Accepted((string?)null);
        return TypedResults.Ok(new ItemList<MapPlace>(
        [
            .. id.Select(map.Find).OfType<int>().Select(number => new MapPlace(
                map.Content.Concepts[number].Id, map.Places.X[number], map.Places.Y[number], map.CommunitiesAround(number))),
        ]));
    }

    private static async Task<Results<Ok<ItemList<ConceptEdge>>, Accepted, ProblemHttpResult>> EdgesAsync(
        ConceptIds body, ServedStore store, ServedMap served, CancellationToken cancellationToken)
    {
        if (body.Ids.Count > MostIds)
            return TypedResults.Problem($"{body.Ids.Count} ids are more than {MostIds}.", statusCode: StatusCodes.Status400BadRequest);
        var graph = await store.ReadAsync(cancellationToken).ConfigureAwait(false);
        return await served.TryReadAsync(graph, Patience, cancellationToken).ConfigureAwait(false) is { } map
            ? TypedResults.Ok(new ItemList<ConceptEdge>(MapAnswers.Among(map, body.Ids)))
            : TypedResults.Accepted((string?)null);
    }
}
