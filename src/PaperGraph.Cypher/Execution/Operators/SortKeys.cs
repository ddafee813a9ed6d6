using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>What rows are ordered by: expressions, each up or down.</summary>
internal sealed class SortKeys((Evaluator Value, bool Descending)[] keys)
{
    public int Width => keys.Length;

    // The first keys, which are computed for every row: all up to the last that may fail, and the first in any case.
    private readonly int _firm = Math.Max(1, Array.FindLastIndex(keys, key => key.Value.CanFail) + 1);

    /// <summary>Computes the keys of the row in the frame if it comes before another, and as few of them as tell if not.</summary>
    public bool TryEvaluateBefore(Value[] frame, Span<Value> into, ReadOnlySpan<Value> other)
    {
        Evaluate(frame, into, 0, _firm);
        for (var i = 0; i < keys.Length; i++)
        {
            if (i >= _firm)
                into[i] = keys[i].Value.Evaluate(frame);
            var order = ValueOrder.Instance.Compare(into[i], other[i]);
            if (order == 0)
                continue;
            if (order < 0 == keys[i].Descending)
                return false;
            Evaluate(frame, into, Math.Max(i + 1, _firm), keys.Length);
            return true;
        }

        return false;
    }

    /// <summary>Computes the keys of the row in the frame.</summary>
    public void Evaluate(Value[] frame, Span<Value> into) => Evaluate(frame, into, 0, keys.Length);

    private void Evaluate(Value[] frame, Span<Value> into, int first, int end)
    {
        for (var i = first; i < end; i++)
            into[i] = keys[i].Value.Evaluate(frame);
    }

    /// <summary>Which of two rows comes first by their keys.</summary>
    public int Compare(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var order = ValueOrder.Instance.Compare(left[i], right[i]);
            if (order != 0)
                return keys[i].Descending ? -order : order;
        }

        return 0;
    }
}
