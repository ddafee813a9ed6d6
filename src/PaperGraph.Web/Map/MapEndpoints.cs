using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Maps;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Paging;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Map;

/// <summary><c>/map</c>: what of the concept map is in view, and where concepts lie. All lengths are in the map's units.</summary>
internal static class MapEndpoints
{
    private const int MostIds = 50_000;

    private const string All = "all";

    public static void MapMap(this IEndpointRouteBuilder api)
    {
        var map = api.MapGroup("/map").WithTags("Map");
        map.MapGet("", View).AddEndpointFilter<KnownRelations>().WithName("GetMap").WithSummary("What of the concept map is in view")
            .WithDescription("202 while the places of the concepts are computed: ask again after a second.");
        map.MapGet("/place", FindPlaces).WithName("GetPlaces").WithSummary("Where concepts lie, and in which communities")
            .WithDescription("202 while the places of the concepts are computed: ask again after a second.");
        map.MapPost("/edges", FindEdges).WithName("GetEdges").WithSummary("All relationships among some concepts")
            .WithDescription("202 while the map is made: ask again after a second.");
    }

    private static Results<Ok<MapAnswer>, Accepted> View(
        ServedMap? served,
        [Finite, Description("The left edge of the view; without the four edges, everything")] double? left,
        [Finite, Description("The upper edge")] double? top,
        [Finite, Description("The right edge")] double? right,
        [Finite, Description("The lower edge")] double? bottom,
        [Description("A community that is open whatever the scale, or all; repeatable")] string[]? open,
        [Description("Only concepts of this kind (method, benchmark, model, topic); repeatable")] string[]? kind,
        [Description("Only relationships of this type; repeatable")] string[]? relation,
        [Description("Only concepts that a paper of this year or a later one names")] int? from,
        [Description("Only concepts that a paper of this year or an earlier one names")] int? to,
        [Finite, Description("Pixels for each unit: communities that are large enough on the screen are open")] double scale = 0,
        [Range(0, 50_000), Description("How many concepts at the most")] int nodes = 1_500,
        [Range(0, 200_000), Description("How many relationships at the most")] int edges = 4_000,
        [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0)
    {
        if (left > right || top > bottom)
            throw new ApiException(KnownProblems.BadRequest("The view ends before it begins.", "left up to right, top up to bottom"));
        if (kind?.FirstOrDefault(name => !NodeKinds.Concepts.Contains(name)) is { } unknown)
            throw new ApiException(KnownProblems.BadRequest($"'{Shortened.Of(unknown)}' is no kind of concept.", "one of " + string.Join(", ", NodeKinds.Concepts)));
        var window = new MapWindow
        {
            Left = left ?? double.NegativeInfinity,
            Top = top ?? double.NegativeInfinity,
            Right = right ?? double.PositiveInfinity,
            Bottom = bottom ?? double.PositiveInfinity,
            Scale = scale,
            OpensAll = open?.Contains(All) == true,
            Opened = open?.Where(name => name != All).Select(CommunityOf).ToHashSet() ?? [],
            MostConcepts = nodes,
            MostEdges = edges,
            Kinds = kind is { Length: > 0 } ? kind.ToHashSet() : null,
            Relations = relation is { Length: > 0 } ? relation.ToHashSet() : null,
            From = from,
            To = to,
            MinConfidence = minConfidence,
        };
        return served is null ? TypedResults.Accepted((string?)null) : TypedResults.Ok(MapAnswers.Of(served, served.Map.View(window)));
    }

    private static Results<Ok<ItemList<MapPlace>>, Accepted> FindPlaces(
        [Description("The id of a concept; repeatable. Those that are not on the map are left out of the answer")] string[] id, ServedMap? served) =>
        served is null ? TypedResults.Accepted((string?)null) : TypedResults.Ok(new ItemList<MapPlace>([.. id.Select(served.Map.Find).OfType<int>().Select(number => MapAnswers.PlaceOf(served.Map, number))]));

    private static Results<Ok<ItemList<ConceptEdge>>, Accepted> FindEdges(ConceptIds body, ServedMap? served)
    {
        if (body.Ids is not { Count: <= MostIds })
            throw new ApiException(KnownProblems.BadRequest($"ids is a list of up to {MostIds} ids.", "{\"ids\": [\"benchmark/gsm8k\"]}"));
        return served is null ? TypedResults.Accepted((string?)null) : TypedResults.Ok(new ItemList<ConceptEdge>(MapAnswers.Among(served.Map, body.Ids)));
    }

    private static int CommunityOf(string name) => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new ApiException(KnownProblems.BadRequest($"'{Shortened.Of(name)}' is no community.", $"a number, or {All}"));
}
