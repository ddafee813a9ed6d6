using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>What rows are ordered by: expressions, each up or down.</summary>
internal sealed class SortKeys((Evaluator Value, bool Descending)[] keys)
{
    public int Width => keys.Length;

    /// <summary>Computes the keys of the row in the frame.</summary>
    public void Evaluate(Value[] frame, Span<Value> into)
    {
        for (var i = 0; i < keys.Length; i++)
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
