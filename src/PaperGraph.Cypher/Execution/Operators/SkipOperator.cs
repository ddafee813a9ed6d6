using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Passes rows over.</summary>
internal sealed class SkipOperator(Operator input, Evaluator count, SourceSpan span, Value[] frame, QueryContext context) : Operator
{
    private long _left;

    public override void Open()
    {
        _left = RowCount.Of(count, span, frame);
        input.Open();
    }

    public override bool MoveNext()
    {
        for (; _left > 0; _left--)
        {
            context.Limits.Step();
            if (!input.MoveNext())
                return false;
        }

        return input.MoveNext();
    }
}
