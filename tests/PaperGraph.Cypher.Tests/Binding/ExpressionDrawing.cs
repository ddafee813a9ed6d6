using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Tests.Binding;

/// <summary>Draws bound expressions on one line: variables with their slots, brackets around every operator.</summary>
internal static class ExpressionDrawing
{
    public static string Draw(BoundExpression expression) => expression switch
    {
        BoundLiteral { Value: { Kind: ValueKind.String } value } => $"'{value}'",
        BoundLiteral literal => literal.Value.ToString(),
        BoundParameter parameter => $"${parameter.Name}",
        BoundVariableReference reference => Draw(reference.Variable),
        BoundProperty property => $"{Draw(property.Target)}.{property.Key}",
        BoundIndex index => $"{Draw(index.Target)}[{Draw(index.Index)}]",
        BoundSlice slice => $"{Draw(slice.Target)}[{DrawOptional(slice.From)}..{DrawOptional(slice.To)}]",
        BoundUnary unary => $"({unary.Operator} {Draw(unary.Operand)})",
        BoundBinary binary => $"({Draw(binary.Left)} {binary.Operator} {Draw(binary.Right)})",
        BoundComparison comparison => $"({string.Join(' ', Interleave(comparison))})",
        BoundIsNull isNull => $"({Draw(isNull.Operand)} Is{(isNull.Negated ? "Not" : "")}Null)",
        BoundIsNormalized test => $"({Draw(test.Operand)} Is{(test.Negated ? "Not" : "")} {test.Form})",
        BoundIsTyped typed => $"({Draw(typed.Operand)} Is{(typed.Negated ? "Not" : "")} {typed.TypeName})",
        BoundHasLabels labels => $"({Draw(labels.Operand)}:{Draw(labels.Labels)})",
        BoundFunctionCall call => $"{call.Function.Name}({DrawAll(call.Arguments)})",
        BoundAggregate aggregate => $"{aggregate.Aggregate.Name}({(aggregate.Distinct ? "DISTINCT " : "")}{DrawAll(aggregate.Arguments)})",
        BoundList list => $"[{DrawAll(list.Items)}]",
        BoundMap map => $"{{{DrawEntries(map.Entries)}}}",
        BoundMapProjection projection => $"{Draw(projection.Target)} {{{string.Join(", ", projection.Items.Select(DrawItem))}}}",
        BoundListComprehension comprehension =>
            $"[{Draw(comprehension.Variable)} IN {Draw(comprehension.List)}{DrawOptional(comprehension.Where, " WHERE ")}{DrawOptional(comprehension.Projection, " | ")}]",
        BoundQuantifier quantifier => $"{quantifier.Kind}({Draw(quantifier.Variable)} IN {Draw(quantifier.List)}{DrawOptional(quantifier.Where, " WHERE ")})",
        BoundReduce reduce =>
            $"reduce({Draw(reduce.Accumulator)} = {Draw(reduce.Initial)}, {Draw(reduce.Variable)} IN {Draw(reduce.List)} | {Draw(reduce.Expression)})",
        BoundCase choice => DrawCase(choice),
        BoundSubqueryExpression subquery => $"{subquery.Kind} {{ {string.Join("; ", QueryDrawing.Lines(subquery.Query))} }}",
        _ => expression.GetType().Name,
    };

    public static string Draw(BoundVariable variable) => variable.IsAnonymous ? $"@{variable.Slot}" : $"{variable.Name}@{variable.Slot}";

    public static string Draw(BoundLabelExpression labels) => labels switch
    {
        BoundLabelName name => name.Name,
        BoundDynamicLabel dynamic => $"${(dynamic.Any ? "any" : "")}({Draw(dynamic.Expression)})",
        BoundLabelNot not => $"!{Draw(not.Operand)}",
        BoundLabelAnd and => $"({Draw(and.Left)}&{Draw(and.Right)})",
        BoundLabelOr or => $"({Draw(or.Left)}|{Draw(or.Right)})",
        _ => "%",
    };

    public static string DrawOptional(BoundExpression? expression, string before = "") => expression is null ? "" : before + Draw(expression);

    public static string DrawEntries(ImmutableArray<(string Key, BoundExpression Value)> entries) =>
        string.Join(", ", entries.Select(entry => $"{entry.Key}: {Draw(entry.Value)}"));

    private static string DrawAll(ImmutableArray<BoundExpression> expressions) => string.Join(", ", expressions.Select(Draw));

    private static string DrawItem((string? Key, BoundExpression? Value) item) => item.Value is null ? $".{item.Key ?? "*"}" : $"{item.Key}: {Draw(item.Value)}";

    private static IEnumerable<string> Interleave(BoundComparison comparison) =>
        comparison.Operands.SelectMany((operand, place) => place == 0 ? [Draw(operand)] : new[] { Sign(comparison.Operators[place - 1]), Draw(operand) });

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static string DrawCase(BoundCase choice)
    {
        var test = choice.Test is var (value, variable) ? $" {Draw(variable)} = {Draw(value)}" : "";
        var branches = string.Concat(choice.Branches.Select(branch => $" WHEN {Draw(branch.When)} THEN {Draw(branch.Then)}"));
        return $"CASE{test}{branches}{DrawOptional(choice.Otherwise, " ELSE ")} END";
    }
}
