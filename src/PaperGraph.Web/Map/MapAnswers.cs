using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Maps;

namespace PaperGraph.Web.Map;

/// <summary>Writes views of the map as the API gives them.</summary>
internal static class MapAnswers
{
    public static MapAnswer Of(string version, ConceptMap map, MapView view) => new(
        version, new(map.Left, map.Top, map.Right, map.Bottom),
        [.. view.Concepts.Select(number => Node(map, number))],
        [.. view.Edges.Select(edge => new MapLine(edge.Source, edge.Target, edge.Relation, edge.Weight))],
        [.. view.Communities.Select(community => Circle(map, community))],
        [.. view.Links.Select(link => new Link(Name(link.One), Name(link.Other), link.Weight))],
        view.Left);

    /// <summary>The relationships whose two ends are among some ids.</summary>
    public static IReadOnlyList<ConceptEdge> Among(ConceptMap map, IReadOnlyList<string> ids)
    {
        var wanted = ids.Select(map.Find).OfType<int>().ToHashSet();
        return
        [
            .. map.Content.Edges.Where(edge => wanted.Contains(edge.Source) && wanted.Contains(edge.Target)).Select(edge => new ConceptEdge(
                map.Content.Concepts[edge.Source].Id, map.Content.Concepts[edge.Target].Id, edge.Relation, edge.Weight, edge.Confidence)),
        ];
    }

    private static MapNode Node(ConceptMap map, int number)
    {
        var concept = map.Content.Concepts[number];
        return new(
            concept.Id, NodeKinds.Of(concept.Id), concept.Name, concept.Papers, concept.Confidence, concept.FirstYear, concept.LastYear,
            map.Places.X[number], map.Places.Y[number], map.Places.Community[number]);
    }

    private static Community Circle(ConceptMap map, ClosedCommunity community)
    {
        var circle = map.Places.Communities[community.Number];
        return new(
            community.Number, circle.Parent < 0 ? null : circle.Parent, circle.X, circle.Y, circle.Radius, community.Concepts,
            NodeKinds.Concepts.ToDictionary(kind => kind, kind => community.Kinds.GetValueOrDefault(kind)),
            [.. community.Best.Select(number => map.Content.Concepts[number].Name)]);
    }

    private static object Name(MapItem item) => item.IsCommunity ? $"c{item.Number}" : item.Number;
}
