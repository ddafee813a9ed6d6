using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Creates patterns for each row.</summary>
internal sealed class CreateOperator(Operator input, PatternWriter pattern, Value[] frame, QueryContext context) : Operator
{
    public override void Open() => input.Open();

    public override bool MoveNext()
    {
        if (!input.MoveNext())
            return false;
        context.Limits.Step();
        pattern.Create(frame);
        return true;
    }
}
