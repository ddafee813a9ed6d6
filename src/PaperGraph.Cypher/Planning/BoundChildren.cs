using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>The operands of expressions; queries and patterns inside are not among them.</summary>
internal static class BoundChildren
{
    public static IEnumerable<BoundExpression> Of(BoundExpression expression) => expression switch
    {
        BoundProperty property => [property.Target],
        PropertyIdentity identity => [identity.Property],
        IdentifiedProperty identified => [identified.Identity],
        BoundIndex index => [index.Target, index.Index],
        BoundSlice slice => Present(slice.Target, slice.From, slice.To),
        BoundUnary unary => [unary.Operand],
        BoundBinary binary => [binary.Left, binary.Right],
        BoundComparison comparison => comparison.Operands,
        BoundIsNull isNull => [isNull.Operand],
        BoundIsNormalized test => [test.Operand],
        BoundIsTyped isTyped => [isTyped.Operand],
        BoundHasLabels labels => [labels.Operand],
        BoundFunctionCall call => call.Arguments,
        BoundAggregate aggregate => aggregate.Arguments,
        BoundList list => list.Items,
        BoundMap map => map.Entries.Select(entry => entry.Value),
        BoundMapProjection map => Present([map.Target, .. map.Items.Select(item => item.Value)]),
        BoundListComprehension list => Present(list.List, list.Where, list.Projection),
        BoundQuantifier quantifier => Present(quantifier.List, quantifier.Where),
        BoundReduce reduce => [reduce.Initial, reduce.List, reduce.Expression],
        BoundCase cases => Present([cases.Test?.Value, .. cases.Branches.SelectMany(branch => (BoundExpression[])[branch.When, branch.Then]), cases.Otherwise]),
        _ => [],
    };

    private static IEnumerable<BoundExpression> Present(params IEnumerable<BoundExpression?> expressions) => expressions.OfType<BoundExpression>();
}
