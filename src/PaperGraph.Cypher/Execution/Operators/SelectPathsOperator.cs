using System.Runtime.InteropServices;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Of all paths of a pattern, for each pair of ends those that are among the shortest.</summary>
/// <param name="input">The rows.</param>
/// <param name="paths">The paths of a row.</param>
/// <param name="ends">The slots of their ends.</param>
/// <param name="kind">Which are wanted.</param>
/// <param name="count">How many paths, or lengths; null for one.</param>
/// <param name="relationships">The slots of relationships, and of lists of them, that make up a path.</param>
/// <param name="slots">What the paths bring.</param>
/// <param name="frame">The frame.</param>
/// <param name="context">The run.</param>
internal sealed class SelectPathsOperator(
    Operator input, Operator paths, (int Start, int End) ends, PathSelectorKind kind, Evaluator? count, int[] relationships, int[] slots, Value[] frame,
    QueryContext context) : Operator
{
    private readonly RowBuffer _rows = new(slots, context);
    private readonly List<(int Row, int Ends, int Length)> _found = [];
    private readonly List<int> _chosen = [];
    private int _next;

    public override void Open()
    {
        input.Open();
        _chosen.Clear();
        _next = 0;
    }

    public override bool MoveNext()
    {
        while (_next >= _chosen.Count)
        {
            if (!input.MoveNext())
                return false;
            Find();
            Choose();
        }

        _rows.Restore(_chosen[_next++], frame);
        return true;
    }

    private void Find()
    {
        var pairs = new ValueTable(2);
        _rows.Clear();
        _found.Clear();
        for (paths.Open(); paths.MoveNext();)
        {
            context.Limits.Step();
            pairs.Add([frame[ends.Start], frame[ends.End]], out var pair);
            _found.Add((_rows.Count, pair, LengthOf()));
            _rows.Add(frame);
        }
    }

    private int LengthOf()
    {
        var length = 0;
        foreach (var slot in relationships)
            length += frame[slot].Kind == ValueKind.List ? frame[slot].AsSpan().Length : 1;
        return length;
    }

    // By ends, then by length, then as they came: of each pair's paths the first.
    private void Choose()
    {
        _chosen.Clear();
        _next = 0;
        var wanted = count is null ? 1 : PathCount.Of(count, frame);
        var byGroup = kind is PathSelectorKind.AllShortest or PathSelectorKind.AllShortestPathsFunction or PathSelectorKind.ShortestGroups;
        LimitedSort.Sort(CollectionsMarshal.AsSpan(_found), context.Limits, (left, right) => (left.Ends, left.Length, left.Row).CompareTo((right.Ends, right.Length, right.Row)));
        var (taken, last) = (0L, (Ends: -1, Length: -1));
        foreach (var (row, pair, length) in _found)
        {
            if (pair != last.Ends)
                taken = 0;
            taken += byGroup && (pair, length) == last ? 0 : 1;
            last = (pair, length);
            if (taken <= wanted)
                _chosen.Add(row);
        }
    }
}
