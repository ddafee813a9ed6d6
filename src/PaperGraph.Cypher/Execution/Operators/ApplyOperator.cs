namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>For each row those of the inner plan.</summary>
internal sealed class ApplyOperator(Operator input, Operator inner) : Operator
{
    private bool _inside;

    public override void Open()
    {
        input.Open();
        _inside = false;
    }

    public override bool MoveNext()
    {
        while (!_inside || !inner.MoveNext())
        {
            if (!input.MoveNext())
                return _inside = false;
            inner.Open();
            _inside = true;
        }

        return true;
    }
}
