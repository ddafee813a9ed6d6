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

    /// <summary>Goes to the next level.</summary>
    /// <param name="other">The nodes that another side has met.</param>
    /// <param name="meeting">Gets those of the level that are among them.</param>
    /// <param name="most">How many of them are wanted: with the last one the level is left as it is.</param>
    public void Advance(NodeMap? other, List<int> meeting, int most)
    {
        Depth++;
        _next.Clear();
        for (var i = 0; i < _frontier.Count && meeting.Count < most; i++)
            Follow(_frontier[i], other, meeting, most);
        (_frontier, _next) = (_next, _frontier);
    }

    private void Follow(int node, NodeMap? other, List<int> meeting, int most)
    {
        for (var stretch = 0; stretch < filter.Types.StretchCount; stretch++)
        {
            var neighbours = filter.Types.Stretch(node, stretch);
            var nodes = neighbours.Nodes;
            var relationships = neighbours.Relationships;
            var acceptsAll = filter.AcceptsAll(stretch);
            for (var i = 0; i < nodes.Length; i++)
            {
                context.Limits.Step();
                if (!(acceptsAll || filter.Accepts(stretch, relationships[i], node, nodes[i])) || !Distances.TryAdd(nodes[i], Depth))
                    continue;
                _next.Add(nodes[i]);
                if (other is null || !other.Contains(nodes[i]))
                    continue;
                meeting.Add(nodes[i]);
                if (meeting.Count == most)
                    return;
            }
        }
    }
}
