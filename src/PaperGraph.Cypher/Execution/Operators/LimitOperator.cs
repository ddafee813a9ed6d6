using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Ends after some rows; where the input writes, it is run to its end first or behind them.</summary>
internal sealed class LimitOperator(Operator input, Evaluator count, SourceSpan span, bool exhausts, Value[] frame, QueryContext context) : Operator
{
    private long _left;

    public override void Open()
    {
        _left = RowCount.Of(count, span, frame);
        input.Open();
    }

    public override bool MoveNext()
    {
        if (_left-- > 0 && input.MoveNext())
            return true;
        while (exhausts && input.MoveNext())
            context.Limits.Step();
        _left = 0;
        return false;
    }
}
