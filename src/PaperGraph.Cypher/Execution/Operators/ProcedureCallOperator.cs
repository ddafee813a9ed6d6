using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The rows of a procedure for each row; one without outputs gives the row itself.</summary>
internal sealed class ProcedureCallOperator(
    Operator input, ProcedureDefinition procedure, (Evaluator Value, SourceSpan Place)[] arguments, (int Output, int Slot)[] yield, bool isVoid, SourceSpan place, Value[] frame, QueryContext context) : Operator
{
    private IEnumerator<Value[]>? _rows;

    public override void Open()
    {
        input.Open();
        _rows = null;
    }

    public override bool MoveNext()
    {
        while (_rows is null || !HasNext(_rows))
        {
            if (!input.MoveNext())
                return false;
            _rows = Call(Array.ConvertAll(arguments, argument => argument.Value.Evaluate(frame)));
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
        while (HasNext(rows))
            context.Limits.Step();
        _rows = null;
        return true;
    }

    private SourceSpan PlaceOf(CypherException error) => error.Argument is { } argument ? arguments[argument].Place : place;

    private IEnumerator<Value[]> Call(Value[] values)
    {
        try
        {
            return procedure.Body(values, context).GetEnumerator();
        }
        catch (CypherException error) when (error.Span.Length == 0)
        {
            throw error.Within(PlaceOf(error));
        }
    }

    private bool HasNext(IEnumerator<Value[]> rows)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (CypherException error) when (error.Span.Length == 0)
        {
            throw error.Within(PlaceOf(error));
        }
    }
}
