using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>
/// Each node that a trail of a bounded length leads to, once: a breadth-first search. Every node but the first is reached by a shortest walk,
/// which is a trail; back to the first leads a trail where two branches that begin with different relationships meet.
/// </summary>
internal sealed class PruningTrailOperator(
    Operator input, int from, int to, TrailFilter filter, (long Minimum, long Maximum) length, Value[] frame, QueryContext context) : Operator
{
    // The relationship with which the way to each node began.
    private readonly NodeMap _branches = new();
    private readonly NodeMap _levelSet = new();
    private List<int> _level = [];
    private List<int> _next = [];
    private int _place;
    private long _depth;
    private int _start;
    private bool _isRound;
    private bool _givesStart;
    private long _accesses;

    public override long Accesses => _accesses;

    public override void Open()
    {
        input.Open();
        _level.Clear();
        _place = 0;
        _depth = long.MaxValue;
        _givesStart = false;
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_givesStart)
            {
                _givesStart = false;
                return Give(_start);
            }

            if (_place < _level.Count)
                return Give(_level[_place++]);
            if (_depth >= length.Maximum || _level.Count == 0 ? !NextRow() : !Advance())
                return false;
        }
    }

    private bool Give(int node)
    {
        frame[to] = Value.NodeReference(node);
        return true;
    }

    private bool NextRow()
    {
        _level.Clear();
        while (input.MoveNext())
        {
            if (!Slots.TryNode(frame[from], context, out _start))
                continue;
            filter.Begin();
            _branches.Clear();
            _branches.TryAdd(_start, -1);
            _level.Add(_start);
            (_depth, _place) = (0, 1);
            _isRound = length.Minimum == 0;
            _givesStart = _isRound;
            return true;
        }

        return false;
    }

    // Goes one relationship further from all nodes of the level; always true.
    private bool Advance()
    {
        _depth++;
        _next.Clear();
        MarkLevel();
        foreach (var node in _level)
            Follow(node);
        (_level, _next, _place) = (_next, _level, 0);
        return true;
    }

    private void MarkLevel()
    {
        if (_isRound || !filter.Types.IsBoth || !IsLastForRounds)
            return;
        _levelSet.Clear();
        foreach (var node in _level)
            _levelSet.TryAdd(node, 0);
    }

    private void Follow(int node)
    {
        _branches.TryGet(node, out var branch);
        for (var stretch = 0; stretch < filter.Types.StretchCount; stretch++)
        {
            var neighbours = filter.Types.Stretch(node, stretch);
            var nodes = neighbours.Nodes;
            var relationships = neighbours.Relationships;
            _accesses += nodes.Length;
            var acceptsAll = filter.AcceptsAll(stretch);
            for (var i = 0; i < nodes.Length; i++)
            {
                context.Limits.Step();
                if (acceptsAll || filter.Accepts(stretch, relationships[i], node, nodes[i]))
                    Reach(node, branch, relationships[i], nodes[i]);
            }
        }
    }

    private void Reach(int node, int branch, int relationship, int neighbour)
    {
        var own = node == _start ? relationship : branch;
        if (neighbour != _start && _branches.TryAdd(neighbour, own))
            _next.Add(neighbour);
        else if (!_isRound && IsWayBack(node, own, relationship, neighbour))
            _isRound = _givesStart = true;
    }

    // Back at the first node by another relationship than the one that led away from it, or at a node of another branch, from which the way
    // back to the first is as long as it was out: for that the relationships must be open both ways and the whole round short enough.
    private bool IsWayBack(int node, int branch, int relationship, int neighbour)
    {
        if (neighbour == _start)
            return node == _start || !filter.Types.IsBoth || relationship != branch;
        if (!filter.Types.IsBoth || !_branches.TryGet(neighbour, out var other) || other == branch)
            return false;
        return 2 * _depth <= length.Maximum || (IsLastForRounds && _levelSet.Contains(neighbour));
    }

    // Whether rounds over a node of the level itself are just short enough, those over one of the next no more.
    private bool IsLastForRounds => (2 * _depth) - 1 == length.Maximum;
}
