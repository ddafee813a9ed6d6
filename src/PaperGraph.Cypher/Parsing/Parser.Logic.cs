using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

/// <summary>
/// Chains of AND, OR and XOR. A short one hangs to the left; a long one (some programs write thousands of conditions) becomes a balanced tree,
/// which means the same, for these operators are associative.
/// </summary>
internal sealed partial class Parser
{
    private const int LongestLeftChain = 32;

    private BinarySyntax ParseLogical(int first, ExpressionSyntax left, Precedence precedence)
    {
        var (keyword, logical) = precedence switch
        {
            Precedence.And => (Keyword.And, BinaryOperator.And),
            Precedence.Or => (Keyword.Or, BinaryOperator.Or),
            _ => (Keyword.Xor, BinaryOperator.Xor),
        };
        var operands = new SyntaxListBuilder<Operand>();
        operands.Add(new(left, SpanFrom(first)));
        while (Accept(keyword))
        {
            var start = _index;
            var operand = ParseBinary(precedence + 1);
            operands.Add(new(operand, SpanFrom(start)));
        }

        var isShort = operands.Count <= LongestLeftChain;
        for (var height = isShort ? operands.Count - 1 : int.Log2(operands.Count) + 1; height > 1; height--)
            Rise();
        var chain = isShort ? LeftChain(logical, operands.Items) : Balanced(logical, operands.Items);
        operands.Discard();
        return (BinarySyntax)chain.Expression;
    }

    private static Operand LeftChain(BinaryOperator logical, ReadOnlySpan<Operand> operands)
    {
        var chain = operands[0];
        foreach (var operand in operands[1..])
            chain = Join(logical, chain, operand);
        return chain;
    }

    private static Operand Balanced(BinaryOperator logical, ReadOnlySpan<Operand> operands)
    {
        if (operands.Length == 1)
            return operands[0];
        var middle = operands.Length / 2;
        return Join(logical, Balanced(logical, operands[..middle]), Balanced(logical, operands[middle..]));
    }

    private static Operand Join(BinaryOperator logical, Operand left, Operand right)
    {
        var span = left.Span.To(right.Span);
        return new(new BinarySyntax(logical, left.Expression, right.Expression, span), span);
    }

    /// <summary>An operand and where it stands with its brackets.</summary>
    private readonly record struct Operand(ExpressionSyntax Expression, SourceSpan Span);
}
