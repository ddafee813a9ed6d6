namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Runs the inner plan to its end for each row, and gives the row.</summary>
internal sealed class UnitApplyOperator(Operator input, Operator inner, QueryContext context) : Operator
{
    public override void Open() => input.Open();

    public override bool MoveNext()
    {
        if (!input.MoveNext())
            return false;
        inner.Open();
        while (inner.MoveNext())
            context.Limits.Step();
        return true;
    }
}
