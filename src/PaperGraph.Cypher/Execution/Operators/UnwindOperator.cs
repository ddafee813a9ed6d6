using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>A row for each item of a list; null has none, and what is no list is the only item.</summary>
internal sealed class UnwindOperator(Operator input, Evaluator list, int slot, Value[] frame, QueryContext context) : Operator
{
    private Value _items = Value.ListOver([]);
    private int _next;

    public override void Open()
    {
        input.Open();
        _items = Value.ListOver([]);
        _next = 0;
    }

    public override bool MoveNext()
    {
        while (_next >= _items.AsSpan().Length)
        {
            if (!input.MoveNext())
                return false;
            context.Limits.Step();
            Begin(list.Evaluate(frame));
        }

        frame[slot] = _items.AsSpan()[_next++];
        return true;
    }

    private void Begin(Value value)
    {
        _next = 0;
        _items = value.Kind switch
        {
            ValueKind.List => value,
            ValueKind.Null => Value.ListOver([]),
            _ => Value.ListOver([value]),
        };
    }
}
