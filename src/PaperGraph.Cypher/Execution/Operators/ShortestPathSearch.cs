namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>
/// How far the nodes between two nodes are from the second one, for a walk that shall take no step in vain. Searched from both ends at once,
/// always the side with the smaller frontier.
/// </summary>
internal sealed class ShortestPathSearch(TrailFilter filter, QueryContext context)
{
    private readonly TrailFilter _turned = filter.Turned();
    private BreadthFirstSide? _forward;
    private BreadthFirstSide? _backward;

    // Where the sides met.
    private readonly List<int> _meeting = [];

    /// <summary>The distance to the end of each node that may be walked over.</summary>
    public NodeMap ToEnd { get; } = new();

    /// <summary>The length of the shortest path; -1 where there is none that is not too long.</summary>
    /// <param name="start">The one node.</param>
    /// <param name="end">The other.</param>
    /// <param name="longest">How long it may be.</param>
    /// <param name="wantsAll">Whether all of that length are to be walked; one is found sooner, for the sides need to meet but once.</param>
    public int Find(int start, int end, long longest, bool wantsAll)
    {
        ToEnd.Clear();
        _meeting.Clear();
        _turned.Begin();
        var forward = _forward ??= new(filter, context);
        var backward = _backward ??= new(_turned, context);
        forward.Start(start);
        backward.Start(end);
        if (start == end)
        {
            ToEnd.TryAdd(end, 0);
            return 0;
        }

        while (forward.Frontier.Count > 0 && backward.Frontier.Count > 0 && forward.Depth + backward.Depth < longest)
        {
            var (side, other) = forward.Frontier.Count <= backward.Frontier.Count ? (forward, backward) : (backward, forward);
            side.Advance(other.Distances, _meeting, wantsAll ? int.MaxValue : 1);
            if (_meeting.Count > 0)
                return Connect(forward, backward);
        }

        return -1;
    }

    /// <summary>Measures from the end alone, as far as paths may be long.</summary>
    public void MeasureAll(int end, long longest)
    {
        ToEnd.Clear();
        _meeting.Clear();
        _turned.Begin();
        var backward = _backward ??= new(_turned, context);
        backward.Start(end);
        ToEnd.TryAdd(end, 0);
        while (backward.Frontier.Count > 0 && backward.Depth < longest)
        {
            backward.Advance(null, _meeting, int.MaxValue);
            foreach (var node in backward.Frontier)
                ToEnd.TryAdd(node, backward.Depth);
        }
    }

    // From the nodes at which the sides met back to the start, and on to the end: all that lie on a shortest path.
    private int Connect(BreadthFirstSide forward, BreadthFirstSide backward)
    {
        var length = forward.Depth + backward.Depth;
        foreach (var node in _meeting)
            ToEnd.TryAdd(node, backward.Depth);
        Spread(_meeting, filter, backward.Distances, backward.Depth, -1);
        Spread(_meeting, _turned, forward.Distances, forward.Depth, 1);
        return length;
    }

    // Goes level by level towards one of the ends, whose distances are known, and notes how far the end is.
    private void Spread(List<int> level, TrailFilter walked, NodeMap distances, int depth, int change)
    {
        var (nodes, left) = (level, ToEnd.TryGet(level[0], out var first) ? first : 0);
        while (depth-- > 0)
        {
            left += change;
            var next = new List<int>();
            foreach (var node in nodes)
                Spread(node, walked, distances, depth, left, next);
            nodes = next;
        }
    }

    private void Spread(int node, TrailFilter walked, NodeMap distances, int depth, int left, List<int> next)
    {
        for (var stretch = 0; stretch < walked.Types.StretchCount; stretch++)
        {
            var neighbours = walked.Types.Stretch(node, stretch);
            for (var i = 0; i < neighbours.Count; i++)
            {
                context.Limits.Step();
                var neighbour = neighbours.Nodes[i];
                if (distances.TryGet(neighbour, out var distance) && distance == depth
                    && walked.Accepts(stretch, neighbours.Relationships[i], node, neighbour) && ToEnd.TryAdd(neighbour, left))
                {
                    next.Add(neighbour);
                }
            }
        }
    }
}
