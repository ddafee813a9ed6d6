namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Runs its input to the end and gives nothing.</summary>
internal sealed class EmptyResultOperator(Operator input, QueryContext context) : Operator
{
    public override void Open() => input.Open();

    public override bool MoveNext()
    {
        while (input.MoveNext())
            context.Limits.Step();
        return false;
    }
}
