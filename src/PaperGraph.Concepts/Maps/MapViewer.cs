using System.Buffers;
using System.Runtime.InteropServices;
using PaperGraph.Concepts.Analysis;

namespace PaperGraph.Concepts.Maps;

/// <summary>Finds what of a map is in view: which communities are open, which concepts have room, and what links all that is shown. One pass over the concepts, one over the edges.</summary>
internal sealed class MapViewer(MapColumns map, MapWindow window)
{
    private const int MostNames = 5;

    /// <summary>Links are a picture of where the weight lies, not a list of all.</summary>
    private const int MostLinks = 400;

    private const int Open = -1, OutOfView = -2;

    /// <summary>What shows a concept: nothing, 1 and its place among those shown, or this and the number of a closed community.</summary>
    private const int FirstCommunity = 1 << 30;

    private static readonly int KindCount = NodeKinds.Concepts.Count;

    /// <summary>For each community the one that is shown in its place, itself or one around it; or that it is open, or out of view.</summary>
    private readonly int[] _closed = new int[map.Communities.Length];

    /// <summary>For each community that is shown closed, what is in it.</summary>
    private readonly Members?[] _members = new Members?[map.Communities.Length];

    private readonly List<int> _concepts = [];

    public MapView View()
    {
        var shownBy = ArrayPool<int>.Shared.Rent(map.Papers.Length);
        try
        {
            CloseCommunities();
            var left = ChooseConcepts(shownBy);
            var communities = ChooseCommunities(ref left);
            var (edges, links) = Connect(shownBy);
            return new(_concepts, edges, communities, links, left);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(shownBy);
        }
    }

    // A community stands behind the one around it, so one pass from the outermost inwards knows of each whether that is open.
    private void CloseCommunities()
    {
        var opened = Opened();
        for (var i = 0; i < _closed.Length; i++)
        {
            ref readonly var circle = ref map.Communities[i];
            if (circle.Parent >= 0 && _closed[circle.Parent] != Open)
                _closed[i] = _closed[circle.Parent];
            else if (!window.Touches(circle))
                _closed[i] = OutOfView;
            else
                _closed[i] = window.OpensAll || opened.Contains(i) || circle.Radius * window.Scale > window.OpenRadius ? Open : i;
        }
    }

    private HashSet<int> Opened()
    {
        var opened = new HashSet<int>();
        foreach (var community in window.Opened.Where(community => community < map.Communities.Length))
        {
            for (var around = community; around >= 0 && opened.Add(around);)
                around = map.Communities[around].Parent;
        }

        return opened;
    }

    /// <summary>Fills in what shows each concept; how many there is no room for.</summary>
    private int ChooseConcepts(int[] shownBy)
    {
        var (left, passes) = (0, ConceptFilter());
        for (var concept = 0; concept < map.Papers.Length; concept++)
        {
            var closed = _closed[map.Community[concept]];
            shownBy[concept] = 0;
            if (closed == OutOfView || (passes is not null && !passes(concept)))
                continue;
            if (closed != Open)
            {
                (_members[closed] ??= new()).Add(concept, map.Kinds[concept]);
                shownBy[concept] = FirstCommunity + closed;
            }
            else if (window.Holds(map.X[concept], map.Y[concept]))
            {
                if (_concepts.Count == window.MostConcepts)
                {
                    left++;
                    continue;
                }

                _concepts.Add(concept);
                shownBy[concept] = _concepts.Count;
            }
        }

        return left;
    }

    /// <summary>The largest closed communities; what is in others counts as left out.</summary>
    private ClosedCommunity[] ChooseCommunities(ref int left)
    {
        var kept = _members.Index().Where(pair => pair.Item is not null).OrderByDescending(pair => pair.Item!.Count).ThenBy(pair => pair.Index).ToList();
        foreach (var (number, members) in kept.Skip(window.MostCommunities))
        {
            left += members!.Count;
            _members[number] = null;
        }

        return [.. kept.Take(window.MostCommunities).Select(pair => pair.Item!.ToCommunity(pair.Index))];
    }

    private (IReadOnlyList<MapEdge> Edges, IReadOnlyList<MapLink> Links) Connect(int[] shownBy)
    {
        var (edges, weights, passes) = (new List<int>(), new Dictionary<long, double>(), EdgeFilter());
        for (var edge = 0; edge < map.EdgeSource.Length; edge++)
        {
            var (one, other) = (shownBy[map.EdgeSource[edge]], shownBy[map.EdgeTarget[edge]]);
            if (one == 0 || other == 0 || one == other || (passes is not null && !passes(edge)))
                continue;
            if (one < FirstCommunity && other < FirstCommunity)
                edges.Add(edge);
            else if (IsShown(one) && IsShown(other))
                CollectionsMarshal.GetValueRefOrAddDefault(weights, ((long)Math.Min(one, other) << 32) | (uint)Math.Max(one, other), out _) += map.EdgeWeight[edge];
        }

        return ([.. Heaviest(edges).Select(edge => EdgeOf(edge, shownBy))], [.. weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostLinks).Select(LinkOf)]);
    }

    private bool IsShown(int item) => item < FirstCommunity || _members[item - FirstCommunity] is not null;

    private IEnumerable<int> Heaviest(List<int> edges) =>
        edges.Count <= window.MostEdges ? edges : edges.OrderByDescending(edge => map.EdgeWeight[edge]).ThenBy(edge => edge).Take(window.MostEdges);

    private MapEdge EdgeOf(int edge, int[] shownBy) => new(
        shownBy[map.EdgeSource[edge]] - 1, shownBy[map.EdgeTarget[edge]] - 1, map.Relations[map.EdgeRelation[edge]], map.EdgeWeight[edge],
        double.IsNaN(map.EdgeConfidence[edge]) ? null : map.EdgeConfidence[edge]);

    private static MapLink LinkOf(KeyValuePair<long, double> pair) => new(ItemOf((int)(pair.Key >> 32)), ItemOf((int)pair.Key), pair.Value);

    private static MapItem ItemOf(int item) => item < FirstCommunity ? new(false, item - 1) : new(true, item - FirstCommunity);

    private Func<int, bool>? ConceptFilter()
    {
        if (window is { Kinds: null, From: null, To: null, MinConfidence: <= 0 })
            return null;
        bool[] kinds = [.. NodeKinds.Concepts.Select(kind => window.Kinds is null || window.Kinds.Contains(kind))];
        var (from, to, least) = (window.From ?? int.MinValue, window.To ?? int.MaxValue, window.MinConfidence);
        return concept => kinds[map.Kinds[concept]] && map.LastYear[concept] >= from && map.FirstYear[concept] <= to && !(map.Confidence[concept] < least);
    }

    private Func<int, bool>? EdgeFilter()
    {
        if (window is { Relations: null, MinConfidence: <= 0 })
            return null;
        bool[] relations = [.. Enumerable.Range(0, map.Relations.Ends.Length).Select(relation => window.Relations is null || window.Relations.Contains(map.Relations[relation]))];
        return edge => relations[map.EdgeRelation[edge]] && !(map.EdgeConfidence[edge] < window.MinConfidence);
    }

    /// <summary>What is in a closed community.</summary>
    private sealed class Members
    {
        private readonly int[] _ofKind = new int[KindCount];
        private readonly List<int> _best = new(MostNames);

        public int Count { get; private set; }

        public void Add(int concept, int kind)
        {
            Count++;
            _ofKind[kind]++;
            if (_best.Count < MostNames)
                _best.Add(concept);
        }

        public ClosedCommunity ToCommunity(int number) => new(number, Count, NodeKinds.Concepts.Zip(_ofKind).ToDictionary(pair => pair.First, pair => pair.Second), _best);
    }
}
