using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Maps;

namespace PaperGraph.Web.Map;

/// <summary>Writes views of the map as the API gives them.</summary>
internal static class MapAnswers
{
    public static MapAnswer Of(ServedMap served, MapView view) => new(
        served.Version, new(served.Map.Left, served.Map.Top, served.Map.Right, served.Map.Bottom),
        [.. view.Concepts.Select(number => Node(served.Map, number))],
        [.. view.Edges.Select(edge => new MapLine(edge.Source, edge.Target, edge.Relation, edge.Weight))],
        [.. view.Communities.Select(community => Circle(served.Map, community))],
        [.. view.Links.Select(link => new Link(Name(link.One), Name(link.Other), link.Weight))],
        view.Left);

    /// <summary>The relationships whose two ends are among some ids.</summary>
    public static IReadOnlyList<ConceptEdge> Among(ConceptMap map, IEnumerable<string> ids) =>
    [
        .. map.EdgesAmong(ids.Select(map.Find).OfType<int>()).Select(edge => new ConceptEdge(map.Id(edge.Source), map.Id(edge.Target), edge.Relation, edge.Weight, edge.Confidence)),
    ];

    /// <summary>Where a concept lies.</summary>
    public static MapPlace PlaceOf(ConceptMap map, int number)
    {
        var (x, y) = map.Place(number);
        return new(map.Id(number), x, y, map.CommunitiesAround(number));
    }

    private static MapNode Node(ConceptMap map, int number)
    {
        var (concept, (x, y)) = (map.Concept(number), map.Place(number));
        return new(concept.Id, NodeKinds.Of(concept.Id), concept.Name, concept.Papers, concept.Confidence, concept.FirstYear, concept.LastYear, x, y, map.Community(number));
    }

    private static Community Circle(ConceptMap map, ClosedCommunity community)
    {
        var circle = map.Communities[community.Number];
        return new(
            community.Number, circle.Parent < 0 ? null : circle.Parent, circle.X, circle.Y, circle.Radius, community.Concepts, community.Kinds,
            [.. community.Best.Select(map.Name)]);
    }

    private static object Name(MapItem item) => item.IsCommunity ? $"c{item.Number}" : item.Number;
}
