using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>A number that the graph keeps.</summary>
internal sealed class CountOperator(Operator input, Func<long> count, int slot, Value[] frame) : Operator
{
    public override void Open() => input.Open();

    public override bool MoveNext()
    {
        if (!input.MoveNext())
            return false;
        frame[slot] = Value.Of(count());
        return true;
    }
}
