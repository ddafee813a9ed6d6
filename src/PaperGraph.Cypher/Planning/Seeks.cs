using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Optimization;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Planning;

/// <summary>Reads predicates that an index or a number can answer.</summary>
internal static class Seeks
{
    /// <summary>
    /// How many nodes a seek for one conjunct would give; null where it is no predicate to seek by, or where no index serves it.
    /// </summary>
    public static double? Rows(BoundExpression conjunct, BoundVariable node, ImmutableArray<string> labels, IReadOnlySet<BoundVariable> known, PlanningContext context)
    {
        if (ById(conjunct, node) is { } id)
            return context.Options.IsOn(OptimizerStep.IdSeek) && IsKnown(id.Ids, known) ? (id.IsMany ? 10 : 1) : null;
        if (ByProperty(conjunct, node) is not { } property || !context.Options.IsOn(OptimizerStep.IndexSeek) || !IsKnown(property.Value, known))
            return null;
        return context.Statistics.RowsOfSeek(labels, property.Key) is { } rows ? rows * (property.IsMany ? SizeOf(property.Value) : 1) : null;
    }

    private static double SizeOf(BoundExpression list) => list is BoundList { Items.Length: var count } ? count : 10;

    /// <summary>The numbers that a predicate asks a node to have: <c>id(n) = x</c>, <c>elementId(n) IN xs</c>.</summary>
    public static (BoundExpression Ids, bool IsMany, bool IsElementId)? ById(BoundExpression conjunct, BoundVariable node)
    {
        if (conjunct is BoundBinary { Operator: BinaryOperator.In } isIn && IdFunction(isIn.Left, node) is { } ofList)
            return (isIn.Right, true, ofList);
        if (conjunct is not BoundComparison { Operators: [ComparisonOperator.Equal] } comparison)
            return null;
        if (IdFunction(comparison.Operands[0], node) is { } left)
            return (comparison.Operands[1], false, left);
        return IdFunction(comparison.Operands[1], node) is { } right ? (comparison.Operands[0], false, right) : null;
    }

    /// <summary>What a predicate asks a node's property to equal: <c>n.key = value</c>, <c>n.key IN values</c>.</summary>
    public static (string Key, BoundExpression Value, bool IsMany)? ByProperty(BoundExpression conjunct, BoundVariable node)
    {
        if (conjunct is BoundBinary { Operator: BinaryOperator.In } isIn && KeyOf(isIn.Left, node) is { } ofList)
            return (ofList, isIn.Right, true);
        if (conjunct is not BoundComparison { Operators: [ComparisonOperator.Equal] } comparison)
            return null;
        if (KeyOf(comparison.Operands[0], node) is { } left)
            return (left, comparison.Operands[1], false);
        return KeyOf(comparison.Operands[1], node) is { } right ? (right, comparison.Operands[0], false) : null;
    }

    /// <summary>Whether an expression reads only what is known.</summary>
    public static bool IsKnown(BoundExpression expression, IReadOnlySet<BoundVariable> known) => VariableReferences.Of(expression).IsSubsetOf(known);

    private static bool? IdFunction(BoundExpression expression, BoundVariable node) =>
        expression is BoundFunctionCall { Function.Name: "id" or "elementId", Arguments: [BoundVariableReference argument] } call && argument.Variable == node
            ? call.Function.Name == "elementId"
            : null;

    private static string? KeyOf(BoundExpression expression, BoundVariable node) =>
        expression is BoundProperty { Target: BoundVariableReference target } property && target.Variable == node ? property.Key : null;
}
