using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Takes all rows before it gives the first.</summary>
internal sealed class EagerOperator(Operator input, int[] slots, Value[] frame, QueryContext context) : Operator
{
    private readonly RowBuffer _rows = new(slots, context);
    private int _next = -1;

    public override void Open()
    {
        input.Open();
        _rows.Clear();
        _next = -1;
    }

    public override bool MoveNext()
    {
        if (_next < 0)
        {
            while (input.MoveNext())
                _rows.Add(frame);
            _next = 0;
        }

        if (_next >= _rows.Count)
            return false;
        _rows.Restore(_next++, frame);
        return true;
    }
}
