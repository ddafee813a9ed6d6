namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Rows for which the inner plan has a row, or none.</summary>
internal sealed class SemiApplyOperator(Operator input, Operator inner, bool isAnti, QueryContext context) : Operator
{
    public override void Open() => input.Open();

    public override bool MoveNext()
    {
        while (input.MoveNext())
        {
            context.Limits.Step();
            inner.Open();
            if (inner.MoveNext() != isAnti)
                return true;
        }

        return false;
    }
}
