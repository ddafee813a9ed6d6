using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>A row for each line of a CSV file in the import folder.</summary>
internal sealed class LoadCsvOperator(
    Operator input, bool withHeaders, Evaluator url, Evaluator? fieldTerminator, int slot, Value[] frame, QueryContext context) : Operator
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
        while (_lines is null || !_lines.MoveNext())
        {
            _lines?.Dispose();
            _lines = null;
            if (!input.MoveNext())
                return false;
            _lines = CsvLines.Read(url.Evaluate(frame), fieldTerminator?.Evaluate(frame) ?? Value.Null, withHeaders, context).GetEnumerator();
        }

        context.Limits.Step();
        frame[slot] = _lines.Current;
        return true;
    }
}
