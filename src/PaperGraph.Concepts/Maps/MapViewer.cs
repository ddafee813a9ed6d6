using System.Runtime.InteropServices;
using PaperGraph.Concepts.Analysis;

namespace PaperGraph.Concepts.Maps;

/// <summary>Finds what of a map is in view: which communities are open, which concepts have room, and what links all that is shown.</summary>
internal sealed class MapViewer
{
    private const int MostNames = 5;

    /// <summary>Links are a picture of where the weight lies, not a list of all.</summary>
    private const int MostLinks = 400;

    private const int Open = -1, OutOfView = -2;

    private readonly ConceptMap _map;
    private readonly MapWindow _window;

    /// <summary>For each community the one that is shown in its place, itself or one around it; or that it is open, or out of view.</summary>
    private readonly int[] _closed;

    /// <summary>For each concept what shows it, if anything does.</summary>
    private readonly MapItem?[] _items;

    public MapViewer(ConceptMap map, MapWindow window)
    {
        (_map, _window) = (map, window);
        _closed = new int[map.Places.Communities.Count];
        _items = new MapItem?[map.Content.Concepts.Count];
    }

    public MapView View()
    {
        CloseCommunities();
        var (concepts, members, left) = ChooseConcepts();
        var communities = Describe(members);
        left += Drop(members, communities);
        var (edges, links) = Connect();
        return new(concepts, edges, communities, links, left);
    }

    // A community stands behind the one around it, so one pass from the outermost inwards knows of each whether that is open.
    private void CloseCommunities()
    {
        var opened = Opened();
        for (var i = 0; i < _closed.Length; i++)
        {
            var circle = _map.Places.Communities[i];
            if (circle.Parent >= 0 && _closed[circle.Parent] != Open)
                _closed[i] = _closed[circle.Parent];
            else if (!_window.Touches(circle))
                _closed[i] = OutOfView;
            else
                _closed[i] = opened.Contains(i) || circle.Radius * _window.Scale > _window.OpenRadius ? Open : i;
        }
    }

    private HashSet<int> Opened()
    {
        var communities = _map.Places.Communities;
        if (_window.OpensAll)
            return [.. Enumerable.Range(0, communities.Count)];
        var opened = new HashSet<int>();
        foreach (var community in _window.Opened.Where(community => community < communities.Count))
        {
            for (var around = community; around >= 0 && opened.Add(around);)
                around = communities[around].Parent;
        }

        return opened;
    }

    private (List<int> Concepts, Dictionary<int, List<int>> Members, int Left) ChooseConcepts()
    {
        var (concepts, members, left) = (new List<int>(), new Dictionary<int, List<int>>(), 0);
        foreach (var concept in _map.ByPapers)
        {
            var closed = _closed[_map.Places.Community[concept]];
            if (closed == OutOfView || !_window.Passes(_map.Content.Concepts[concept]))
                continue;
            if (closed != Open)
            {
                if (!members.TryGetValue(closed, out var inside))
                    members.Add(closed, inside = []);
                inside.Add(concept);
                _items[concept] = new(true, closed);
            }
            else if (_window.Holds(_map.Places.X[concept], _map.Places.Y[concept]))
            {
                if (concepts.Count == _window.MostConcepts)
                {
                    left++;
                    continue;
                }

                _items[concept] = new(false, concepts.Count);
                concepts.Add(concept);
            }
        }

        return (concepts, members, left);
    }

    /// <summary>Takes out what lies in communities for which there is no room, and counts it.</summary>
    private int Drop(Dictionary<int, List<int>> members, IReadOnlyList<ClosedCommunity> kept)
    {
        foreach (var community in kept)
            members.Remove(community.Number);
        foreach (var concept in members.Values.SelectMany(inside => inside))
            _items[concept] = null;
        return members.Values.Sum(inside => inside.Count);
    }

    private (List<MapEdge> Edges, List<MapLink> Links) Connect()
    {
        var (edges, weights) = (new List<MapEdge>(), new Dictionary<(MapItem, MapItem), double>());
        foreach (var edge in _map.Content.Edges)
        {
            if (!_window.Passes(edge) || _items[edge.Source] is not { } source || _items[edge.Target] is not { } target || source == target)
                continue;
            if (source.IsCommunity || target.IsCommunity)
                CollectionsMarshal.GetValueRefOrAddDefault(weights, Order(source, target), out _) += edge.Weight;
            else
                edges.Add(edge with { Source = source.Number, Target = target.Number });
        }

        return (Heaviest(edges), [.. weights.Select(pair => new MapLink(pair.Key.Item1, pair.Key.Item2, pair.Value))
            .OrderByDescending(link => link.Weight).ThenBy(link => link.One.Number).ThenBy(link => link.Other.Number).Take(MostLinks)]);
    }

    private List<MapEdge> Heaviest(List<MapEdge> edges) =>
        edges.Count <= _window.MostEdges ? edges : [.. edges.Index().OrderByDescending(pair => pair.Item.Weight).ThenBy(pair => pair.Index).Take(_window.MostEdges).Select(pair => pair.Item)];

    private static (MapItem, MapItem) Order(MapItem one, MapItem other) =>
        (one.IsCommunity ? 1 : 0, one.Number).CompareTo((other.IsCommunity ? 1 : 0, other.Number)) <= 0 ? (one, other) : (other, one);

    private ClosedCommunity[] Describe(Dictionary<int, List<int>> members) =>
    [
        .. members.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key).Take(_window.MostCommunities).Select(pair => new ClosedCommunity(
            pair.Key, pair.Value.Count, pair.Value.CountBy(concept => NodeKinds.Of(_map.Content.Concepts[concept].Id)).ToDictionary(), [.. pair.Value.Take(MostNames)])),
    ];
}
