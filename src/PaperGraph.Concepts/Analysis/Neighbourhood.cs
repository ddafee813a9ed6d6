using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>What lies around a node, as a tree in which every node stands once, as near to the root as it can.</summary>
public sealed class Neighbourhood
{
    private static readonly Dictionary<string, int> Ranks = RelationshipTypes.All.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

    private readonly GraphSnapshot _graph;
    private readonly NeighbourhoodOptions _options;
    private readonly HashSet<int> _placed = [];

    private Neighbourhood(GraphSnapshot graph, NeighbourhoodOptions options) => (_graph, _options) = (graph, options);

    /// <summary>The tree below a node.</summary>
    public static NeighbourTree Of(GraphSnapshot graph, int node, NeighbourhoodOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)node, (uint)graph.NodeCount);
        var builder = new Neighbourhood(graph, options ?? new());
        return new(NodeSummary.Of(graph, node), builder.Grow(node));
    }

    /// <summary>Level by level, so that a node hangs where it is nearest.</summary>
    private List<NeighbourGroup> Grow(int root)
    {
        _placed.Add(root);
        var top = new List<NeighbourGroup>();
        List<(int Node, List<NeighbourGroup> Into)> level = [(root, top)];
        for (var depth = 1; depth <= _options.Depth; depth++)
        {
            List<(int, List<NeighbourGroup>)> next = [];
            foreach (var (node, into) in level)
            {
                foreach (var group in GroupsOf(node))
                {
                    var neighbours = group.Neighbours.Select(neighbour => (neighbour, Groups: new List<NeighbourGroup>())).ToList();
                    into.Add(group with { Neighbours = [.. neighbours.Select(pair => pair.neighbour with { Groups = pair.Groups })] });
                    next.AddRange(neighbours.Select(pair => (pair.neighbour.Node.Node, pair.Groups)));
                }
            }

            level = next;
        }

        return top;
    }

    private IEnumerable<NeighbourGroup> GroupsOf(int node)
    {
        var found = Around(node).Where(item => !_placed.Contains(item.Other)).ToList();
        var groups = found.GroupBy(item => (Type: _graph.TypeNames[_graph.TypeOf(item.Relationship)], item.Outgoing))
            .OrderBy(group => RankOf(group.Key.Type)).ThenBy(group => group.Key.Type, StringComparer.Ordinal).ThenBy(group => group.Key.Outgoing == false);
        foreach (var group in groups)
        {
            // A node that stands in a group before this one is left out here.
            var kept = group.OrderByDescending(item => _graph.Weight(item.Relationship)).ThenBy(item => item.Other).ThenBy(item => item.Relationship)
                .DistinctBy(item => item.Other).Where(item => !_placed.Contains(item.Other)).ToList();
            if (kept.Count == 0)
                continue;
            var shown = kept.Take(_options.Limit).ToList();
            _placed.UnionWith(shown.Select(item => item.Other));
            yield return new(
                group.Key.Type, group.Key.Outgoing, kept.Count,
                [.. shown.Select(item => new Neighbour(NodeSummary.Of(_graph, item.Other), _graph.Weight(item.Relationship), item.Relationship, []))]);
        }
    }

    private List<(int Relationship, int Other, bool? Outgoing)> Around(int node)
    {
        var found = new List<(int, int, bool?)>();
        foreach (var relationship in _graph.Outgoing(node))
        {
            if (IsWanted(relationship))
                found.Add((relationship, _graph.EndNode(relationship), IsUndirected(relationship) ? null : true));
        }

        foreach (var relationship in _graph.Incoming(node))
        {
            if (IsWanted(relationship))
                found.Add((relationship, _graph.StartNode(relationship), IsUndirected(relationship) ? null : false));
        }

        return found;
    }

    private bool IsUndirected(int relationship) => _graph.TypeNames[_graph.TypeOf(relationship)] == RelationshipTypes.CoOccurs;

    private static int RankOf(string type) => Ranks.GetValueOrDefault(type, Ranks.Count);

    private bool IsWanted(int relationship) => _options.Types is null || _options.Types.Contains(_graph.TypeNames[_graph.TypeOf(relationship)]);
}
