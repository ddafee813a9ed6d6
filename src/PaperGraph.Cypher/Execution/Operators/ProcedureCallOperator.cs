using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Functions;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The rows of a procedure for each row; one without outputs gives the row itself.</summary>
internal sealed class ProcedureCallOperator(
    Operator input, ProcedureDefinition procedure, Evaluator[] arguments, (int Output, int Slot)[] yield, bool isVoid, Value[] frame, QueryContext context) : Operator
{
    private IEnumerator<Value[]>? _rows;

    public override void Open()
    {
        input.Open();
        _rows = null;
    }

    public override bool MoveNext()
    {
        while (_rows is null || !_rows.MoveNext())
        {
            if (!input.MoveNext())
                return false;
            _rows = procedure.Body(Array.ConvertAll(arguments, argument => argument.Evaluate(frame)), context).GetEnumerator();
            if (isVoid)
                return RunOut(_rows);
        }

        context.Limits.Step();
        foreach (var (output, slot) in yield)
            frame[slot] = _rows.Current[output];
        return true;
    }

    private bool RunOut(IEnumerator<Value[]> rows)
    {
        while (rows.MoveNext())
            context.Limits.Step();
        _rows = null;
        return true;
    }
}
