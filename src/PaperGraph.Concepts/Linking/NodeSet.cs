using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Concepts.Linking;

/// <summary>Nodes, numbered as they come; their order in the graph is found once, at the end.</summary>
internal sealed class NodeSet
{
    private readonly List<GraphNode> _nodes = [];

    public int Add(GraphNode node)
    {
        _nodes.Add(node);
        return _nodes.Count - 1;
    }

    public string Id(int number) => _nodes[number].Id;

    /// <summary>The nodes in ordinal order of their ids, and for each number its place there.</summary>
    public GraphNode[] Sort(out int[] places)
    {
        var ids = new string[_nodes.Count];
        var numbers = new int[_nodes.Count];
        for (var i = 0; i < numbers.Length; i++)
            (ids[i], numbers[i]) = (_nodes[i].Id, i);
        Array.Sort(ids, numbers, StringComparer.Ordinal);
        places = new int[numbers.Length];
        var sorted = new GraphNode[numbers.Length];
        for (var place = 0; place < numbers.Length; place++)
        {
            places[numbers[place]] = place;
            sorted[place] = _nodes[numbers[place]];
        }

        return sorted;
    }
}
