using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Rows whose values in some slots were not there before.</summary>
internal sealed class DistinctOperator(Operator input, int[] slots, Value[] frame, QueryContext context) : Operator
{
    private readonly Value[] _row = new Value[slots.Length];
    private ValueTable _seen = new(slots.Length);

    public override void Open()
    {
        input.Open();
        context.Limits.Release((long)_seen.Count * _seen.BytesPerRow);
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
            context.Limits.Hold(_seen.BytesPerRow);
            return true;
        }

        return false;
    }
}
