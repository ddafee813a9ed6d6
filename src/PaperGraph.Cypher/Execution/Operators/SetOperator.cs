using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Sets and removes properties and labels for each row.</summary>
internal sealed class SetOperator(Operator input, PropertySetter setter, Value[] frame, QueryContext context) : Operator
{
    public override void Open() => input.Open();

    public override bool MoveNext()
    {
        if (!input.MoveNext())
            return false;
        context.Limits.Step();
        setter.Set(frame);
        return true;
    }
}
