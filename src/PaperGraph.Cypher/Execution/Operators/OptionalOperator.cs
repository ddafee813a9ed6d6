using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>For each row those of the inner plan, or the row with nulls where there are none.</summary>
internal sealed class OptionalOperator(Operator input, Operator inner, int[] nulls, Value[] frame) : Operator
{
    private bool _inside;

    public override void Open()
    {
        input.Open();
        _inside = false;
    }

    public override bool MoveNext()
    {
        if (_inside && inner.MoveNext())
            return true;
        if (!input.MoveNext())
            return _inside = false;
        inner.Open();
        if (_inside = inner.MoveNext())
            return true;
        foreach (var slot in nulls)
            frame[slot] = Value.Null;
        return true;
    }
}
