using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>A row for each number of a <c>range()</c>, without making the list.</summary>
/// <param name="input">The rows.</param>
/// <param name="bounds">First, last, and step where one is given.</param>
/// <param name="list">The range as a list, for arguments that are none of a range.</param>
/// <param name="slot">The variable.</param>
/// <param name="frame">The frame.</param>
/// <param name="context">The run.</param>
internal sealed class UnwindRangeOperator(Operator input, Evaluator[] bounds, Evaluator list, int slot, Value[] frame, QueryContext context) : Operator
{
    private long _next;
    private long _step;
    private ulong _left;

    public override void Open()
    {
        input.Open();
        _left = 0;
    }

    public override bool MoveNext()
    {
        while (_left == 0)
        {
            if (!input.MoveNext())
                return false;
            Begin();
        }

        context.Limits.Step();
        frame[slot] = Value.Of(_next);
        _next = unchecked(_next + _step);
        _left--;
        return true;
    }

    private void Begin()
    {
        var (first, last) = (bounds[0].Evaluate(frame), bounds[1].Evaluate(frame));
        var step = bounds.Length > 2 ? bounds[2].Evaluate(frame) : Value.Of(1);
        if (first.Kind != ValueKind.Integer || last.Kind != ValueKind.Integer || step.Kind != ValueKind.Integer || step.AsInteger() == 0)
        {
            // Says what is wrong.
            _ = list.Evaluate(frame);
            return;
        }

        (_next, _step) = (first.AsInteger(), step.AsInteger());
        _left = CountOf(_next, last.AsInteger(), _step);
    }

    private static ulong CountOf(long first, long last, long step)
    {
        if (step > 0 ? last < first : last > first)
            return 0;
        return unchecked(step > 0
            ? (((ulong)last - (ulong)first) / (ulong)step) + 1
            : (((ulong)first - (ulong)last) / ((ulong)-(step + 1) + 1)) + 1);
    }
}
