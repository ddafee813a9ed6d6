namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>A breadth-first search from one node, level by level.</summary>
internal sealed class BreadthFirstSide(TrailFilter filter, QueryContext context)
{
    private List<int> _frontier = [];
    private List<int> _next = [];

    /// <summary>How far each node that was met is.</summary>
    public NodeMap Distances { get; } = new();

    /// <summary>How far the nodes of the last level are.</summary>
    public int Depth { get; private set; }

    /// <summary>The nodes of the last level.</summary>
    public List<int> Frontier => _frontier;

    public void Start(int node)
    {
        Distances.Clear();
        _frontier.Clear();
        Distances.TryAdd(node, 0);
        _frontier.Add(node);
        Depth = 0;
    }

    /// <summary>Goes to the next level, and says whether another side has met one of its nodes.</summary>
    public bool Advance(NodeMap? other)
    {
        Depth++;
        _next.Clear();
        var meets = false;
        foreach (var node in _frontier)
            meets |= Follow(node, other);
        (_frontier, _next) = (_next, _frontier);
        return meets;
    }

    private bool Follow(int node, NodeMap? other)
    {
        var meets = false;
        for (var stretch = 0; stretch < filter.Types.StretchCount; stretch++)
        {
            var neighbours = filter.Types.Stretch(node, stretch);
            var nodes = neighbours.Nodes;
            var relationships = neighbours.Relationships;
            for (var i = 0; i < nodes.Length; i++)
            {
                context.Limits.Step();
                if (!filter.Accepts(stretch, relationships[i], node, nodes[i]) || !Distances.TryAdd(nodes[i], Depth))
                    continue;
                _next.Add(nodes[i]);
                meets |= other is not null && other.Contains(nodes[i]);
            }
        }

        return meets;
    }
}
