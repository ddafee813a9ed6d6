using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>Whether two identities are equal, or with <paramref name="isNegated"/> whether they differ.</summary>
internal sealed class IdentityComparisonEvaluator(PropertyIdentityEvaluator left, PropertyIdentityEvaluator right, bool isNegated) : Evaluator
{
    public override Value Evaluate(Value[] frame) => Truth.ToValue(Compare(frame));

    public override bool IsTrue(Value[] frame) => Compare(frame) == true;

    public override int Keep(NodeBatch batch, Value[] frame)
    {
        var (own, fixedSide) = left.Slot == batch.Slot ? (left, right) : (right, left);
        if (fixedSide.Slot == batch.Slot || !fixedSide.Evaluate(frame).TryGetNodeReference(out var known) || !own.IsNodeOf(batch))
            return base.Keep(batch, frame);
        var kept = 0;
        foreach (var node in batch.Nodes)
        {
            batch.Nodes[kept] = node;
            kept += (node == known) != isNegated ? 1 : 0;
        }

        return kept;
    }

    private bool? Compare(Value[] frame)
    {
        var (one, other) = (left.Evaluate(frame), right.Evaluate(frame));
        if (one.TryGetNodeReference(out var node) && other.TryGetNodeReference(out var otherNode))
            return (node == otherNode) != isNegated;
        return isNegated ? !Equality.Of(one, other) : Equality.Of(one, other);
    }
}
