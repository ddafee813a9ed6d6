namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>One row: what the frame holds already.</summary>
internal sealed class ArgumentOperator : Operator
{
    private bool _given;

    public override void Open() => _given = false;

    public override bool MoveNext()
    {
        if (_given)
            return false;
        return _given = true;
    }
}
