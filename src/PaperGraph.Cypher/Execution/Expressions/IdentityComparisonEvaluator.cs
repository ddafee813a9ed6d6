using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>Whether two identities are equal, or with <paramref name="isNegated"/> whether they differ.</summary>
internal sealed class IdentityComparisonEvaluator(PropertyIdentityEvaluator left, PropertyIdentityEvaluator right, bool isNegated) : Evaluator
{
    public override Value Evaluate(Value[] frame) => Truth.ToValue(Compare(frame));

    public override bool IsTrue(Value[] frame) => Compare(frame) == true;

    private bool? Compare(Value[] frame)
    {
        var (one, other) = (left.Evaluate(frame), right.Evaluate(frame));
        if (one.TryGetNodeReference(out var node) && other.TryGetNodeReference(out var otherNode))
            return (node == otherNode) != isNegated;
        return isNegated ? !Equality.Of(one, other) : Equality.Of(one, other);
    }
}
