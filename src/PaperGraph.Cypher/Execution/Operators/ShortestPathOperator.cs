using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>
/// The shortest trail, or all trails of the least length, between two known nodes. Where predicates on the path, a least length or a way back
/// to the same node forbid the search from both ends, trails are tried by their length.
/// </summary>
internal sealed class ShortestPathOperator(
    Operator input, int from, int list, int to, TrailFilter filter, (long Minimum, long Maximum) length, bool isReversed, ShortestPathDemands demands,
    Value[] frame, QueryContext context) : Operator
{
    private ShortestPathSearch? _search;
    private GuidedTrails? _trails;
    private int _start;

    // The length that is tried; -1 where the row is done.
    private long _length = -1;
    private bool _byLength;

    // How many trails, or lengths, are still wanted, and whether one of this length was found.
    private long _wanted;
    private bool _found;

    public override void Open()
    {
        input.Open();
        _length = -1;
    }

    public override bool MoveNext()
    {
        while (true)
        {
            while (_length >= 0 && _trails!.MoveNext())
            {
                if (Gives())
                    return true;
            }

            if (_length < 0 ? !NextRow() : !NextLength())
                return false;
        }
    }

    private bool Gives()
    {
        frame[list] = _trails!.ToList(isReversed);
        if (demands.Path is { } path)
            frame[path.Slot] = path.Value.Evaluate(frame);
        foreach (var predicate in demands.Predicates)
        {
            if (!predicate.IsTrue(frame))
                return false;
        }

        _found = true;
        if (!demands.WantsAll && --_wanted == 0)
            _length = -1;
        return true;
    }

    // Always true: goes on with the same row or ends it.
    private bool NextLength()
    {
        if (demands.WantsAll && _found)
            _wanted--;
        _found = false;
        if (!_byLength || _wanted == 0 || !_trails!.MayBeLonger || _length >= length.Maximum)
            _length = -1;
        else
            _trails.Start(_start, ++_length);
        return true;
    }

    private bool NextRow()
    {
        if (!input.MoveNext())
            return false;
        context.Limits.Step();
        if (!Slots.TryNode(frame[from], context, out _start) || !Slots.TryNode(frame[to], context, out var end))
            return true;
        if (_start == end && demands.RefusesSameEnds)
        {
            throw Errors.Argument(
                "SameEnds", "A shortest path cannot be searched between a node and itself; exclude that with a predicate (WHERE a <> b)");
        }

        Begin(end);
        return true;
    }

    private void Begin(int end)
    {
        filter.Begin();
        _search ??= new(filter, context);
        _trails ??= new(filter, _search.ToEnd, context);
        _found = false;
        _wanted = demands.Count is null ? 1 : PathCount.Of(demands.Count, frame);
        _byLength = _wanted > 1 || demands.Predicates.Length > 0 || length.Minimum > 1 || (_start == end && length.Minimum > 0);
        if (_byLength)
            _search.MeasureAll(end, length.Maximum);
        _length = _byLength ? length.Minimum : _search.Find(_start, end, length.Maximum, demands.WantsAll);
        if (_length >= 0)
            _trails.Start(_start, _length);
    }
}

/// <summary>What is asked of a shortest path.</summary>
/// <param name="WantsAll">Whether all of a length are wanted.</param>
/// <param name="RefusesSameEnds">Whether a path from a node to itself is an error.</param>
/// <param name="Count">How many trails, or with <paramref name="WantsAll"/> lengths, are wanted; null for one.</param>
/// <param name="Predicates">What the path must pass.</param>
/// <param name="Path">The path's slot and how it is made, where predicates read it.</param>
internal sealed record ShortestPathDemands(bool WantsAll, bool RefusesSameEnds, Evaluator? Count, Evaluator[] Predicates, (int Slot, Evaluator Value)? Path);
