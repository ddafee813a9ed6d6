using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Rows whose values in some slots were not there before.</summary>
internal sealed class DistinctOperator(Operator input, int[] slots, Value[] frame, QueryContext context) : Operator
{
    private readonly Value[] _row = new Value[slots.Length];
    private ValueTable _seen = new(slots.Length);
    private long _held;

    public override void Open()
    {
        input.Open();
        context.Limits.Release(_held);
        _held = 0;
        _seen = new(slots.Length);
    }

    public override bool MoveNext()
    {
        while (input.MoveNext())
        {
            context.Limits.Step();
            for (var i = 0; i < slots.Length; i++)
                _row[i] = frame[slots[i]];
            if (!_seen.Add(_row, out _))
                continue;
            Hold();
            return true;
        }

        return false;
    }

    private void Hold()
    {
        long bytes = _seen.BytesPerRow;
        foreach (var value in _row)
            bytes += value.Size;
        _held += bytes;
        context.Limits.Hold(bytes);
    }
}
