using System.Globalization;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Parsing;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Tests.Parsing;

/// <summary>Writes expressions with as few brackets as the precedence of operators allows, so that reading them back tests the parser's.</summary>
internal static class ExpressionWriter
{
    private const int Sign = (int)Precedence.Power + 1, Tightest = Sign + 1;

    public static string Write(ExpressionSyntax expression) => Write(expression, 0);

    private static string Write(ExpressionSyntax expression, int minimum)
    {
        var (text, precedence) = expression switch
        {
            LiteralSyntax literal => (Literal(literal.Value), Literal(literal.Value)[0] == '-' ? Sign : Tightest),
            ParameterSyntax parameter => ($"${QuotedNames.Quote(parameter.Name)}", Tightest),
            VariableSyntax variable => (QuotedNames.Quote(variable.Name), Tightest),
            PropertySyntax property => ($"{Write(property.Target, Tightest)}.{QuotedNames.Quote(property.Key.Text)}", Tightest),
            IndexSyntax index => ($"{Write(index.Target, Tightest)}[{Write(index.Index)}]", Tightest),
            SliceSyntax slice => ($"{Write(slice.Target, Tightest)}[{Optional(slice.From)}..{Optional(slice.To)}]", Tightest),
            HasLabelsSyntax labels => ($"({Write(labels.Operand, Tightest)}:{Labels(labels.Labels, 0)})", Tightest),
            UnarySyntax { Operator: UnaryOperator.Not } not => ($"NOT {Write(not.Operand, (int)Precedence.Not)}", (int)Precedence.Not),
            UnarySyntax unary => ($"{(unary.Operator == UnaryOperator.Minus ? "-" : "+")} {Write(unary.Operand, unary.Operand is LiteralSyntax ? Tightest + 1 : Sign)}", Sign),
            BinarySyntax binary => (Binary(binary, PrecedenceOf(binary.Operator)), PrecedenceOf(binary.Operator)),
            ComparisonSyntax comparison => (Comparison(comparison), (int)Precedence.Comparison),
            IsNullSyntax isNull => ($"{Write(isNull.Operand, (int)Precedence.Predicate)} IS {(isNull.Negated ? "NOT " : "")}NULL", (int)Precedence.Predicate),
            IsNormalizedSyntax test => ($"({Write(test.Operand, (int)Precedence.Predicate)} IS {(test.Negated ? "NOT " : "")}{NormalForms.Names.First(name => NormalForms.TryGet(name, out var form) && form == test.Form)} NORMALIZED)", Tightest),
            IsTypedSyntax typed => ($"({Write(typed.Operand, (int)Precedence.Predicate)} IS {(typed.Negated ? "NOT " : "")}:: {typed.Type})", Tightest),
            FunctionCallSyntax call => ($"{call.Name}({(call.Distinct ? "DISTINCT " : "")}{All(call.Arguments)})", Tightest),
            CountStarSyntax => ("count(*)", Tightest),
            ListSyntax list => ($"[{Items(list.Items)}]", Tightest),
            MapSyntax map => ($"{{{string.Join(", ", map.Entries.Select(entry => $"{QuotedNames.Quote(entry.Key.Text)}: {Write(entry.Value)}"))}}}", Tightest),
            ListComprehensionSyntax list => ($"[{QuotedNames.Quote(list.Variable.Text)} IN {Write(list.List)}{Clause(" WHERE ", list.Where)}{Clause(" | ", list.Projection)}]", Tightest),
            QuantifierSyntax quantifier => ($"{quantifier.Kind}({QuotedNames.Quote(quantifier.Variable.Text)} IN {Write(quantifier.List)}{Clause(" WHERE ", quantifier.Where)})", Tightest),
            ReduceSyntax reduce => ($"reduce({reduce.Accumulator.Text} = {Write(reduce.Initial)}, {reduce.Variable.Text} IN {Write(reduce.List)} | {Write(reduce.Expression)})", Tightest),
            CaseSyntax choice => ($"CASE{Clause(" ", choice.Test)}{string.Concat(choice.Branches.Select(Branch))}{Clause(" ELSE ", choice.Otherwise)} END", Tightest),
            _ => throw new NotSupportedException(expression.GetType().Name),
        };
        return precedence < minimum ? $"({text})" : text;
    }

    private static int PrecedenceOf(BinaryOperator binary) => (int)(binary switch
    {
        BinaryOperator.Or => Precedence.Or,
        BinaryOperator.Xor => Precedence.Xor,
        BinaryOperator.And => Precedence.And,
        BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Concatenate => Precedence.Additive,
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo => Precedence.Multiplicative,
        BinaryOperator.Power => Precedence.Power,
        _ => Precedence.Predicate,
    });

    private static string Binary(BinarySyntax binary, int precedence)
    {
        var symbol = binary.Operator switch
        {
            BinaryOperator.Add => "+",
            BinaryOperator.Subtract => "-",
            BinaryOperator.Concatenate => "||",
            BinaryOperator.Multiply => "*",
            BinaryOperator.Divide => "/",
            BinaryOperator.Modulo => "%",
            BinaryOperator.Power => "^",
            BinaryOperator.Matches => "=~",
            BinaryOperator.StartsWith => "STARTS WITH",
            BinaryOperator.EndsWith => "ENDS WITH",
            var word => $"{word}".ToUpperInvariant(),
        };
        return $"{Write(binary.Left, precedence)} {symbol} {Write(binary.Right, precedence + 1)}";
    }

    private static string Comparison(ComparisonSyntax comparison)
    {
        string[] symbols = ["=", "<>", "<", "<=", ">", ">="];
        var rest = comparison.Operators.Zip(comparison.Operands.Skip(1), (symbol, operand) => $" {symbols[(int)symbol]} {Write(operand, (int)Precedence.Predicate)}");
        return Write(comparison.Operands[0], (int)Precedence.Predicate) + string.Concat(rest);
    }

    private static string Labels(LabelExpressionSyntax labels, int minimum)
    {
        var (text, precedence) = labels switch
        {
            LabelNameSyntax { Name: { } name } => (QuotedNames.Quote(name), 3),
            LabelNameSyntax label => ($"${(label.Any ? "any" : "")}({Write(label.Expression!)})", 3),
            LabelNotSyntax not => ($"!{Labels(not.Operand, 2)}", 2),
            LabelAndSyntax and => ($"{Labels(and.Left, 1)}&{Labels(and.Right, 2)}", 1),
            LabelOrSyntax or => ($"{Labels(or.Left, 0)}|{Labels(or.Right, 1)}", 0),
            _ => ("%", 3),
        };
        return precedence < minimum ? $"({text})" : text;
    }

    private static string Branch(CaseBranchSyntax branch) => $" WHEN {All(branch.Whens)} THEN {Write(branch.Then)}";

    // A list that begins with x IN … would be a comprehension.
    private static string Items(IReadOnlyList<ExpressionSyntax> items) =>
        items.Count == 0 ? "" : string.Join(", ", items.Skip(1).Select(item => Write(item)).Prepend(Write(items[0], Tightest)));

    private static string All(IEnumerable<ExpressionSyntax> expressions) => string.Join(", ", expressions.Select(expression => Write(expression)));

    private static string Optional(ExpressionSyntax? expression) => expression is null ? "" : Write(expression);

    private static string Clause(string before, ExpressionSyntax? expression) => expression is null ? "" : before + Write(expression);

    private static string Literal(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => value.AsFloat().ToString("E16", CultureInfo.InvariantCulture),
        _ => $"'{value.AsString().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
    };
}
