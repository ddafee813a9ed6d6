using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>A row for each line of a CSV file in the import folder.</summary>
internal sealed class LoadCsvOperator(
    Operator input, bool withHeaders, (Evaluator Value, SourceSpan Place) url, (Evaluator Value, SourceSpan Place)? fieldTerminator, int slot, Value[] frame, QueryContext context) : Operator
{
    private IEnumerator<Value>? _lines;

    public override void Open()
    {
        input.Open();
        _lines?.Dispose();
        _lines = null;
    }

    public override bool MoveNext()
    {
        while (_lines is null || !HasNext(_lines))
        {
            _lines?.Dispose();
            _lines = null;
            if (!input.MoveNext())
                return false;
            _lines = CsvLines.Read(url.Value.Evaluate(frame), Separator(), withHeaders, context).GetEnumerator();
        }

        context.Limits.Step();
        frame[slot] = _lines.Current;
        return true;
    }

    private char Separator()
    {
        if (fieldTerminator is not { } written || written.Value.Evaluate(frame) is not { IsNull: false } value)
            return ',';
        return value is { Kind: ValueKind.String } && value.AsString() is [var separator]
            ? separator
            : throw Errors.Argument("InvalidArgumentValue", "A field terminator is one character", written.Place);
    }

    private bool HasNext(IEnumerator<Value> lines)
    {
        try
        {
            return lines.MoveNext();
        }
        catch (CypherException error)
        {
            throw error.Within(url.Place);
        }
    }
}
