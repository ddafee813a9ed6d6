using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

internal sealed partial class ExpressionCompiler
{
    private static readonly Dictionary<BinaryOperator, BinaryOperation> Operations = new()
    {
        [BinaryOperator.Add] = Arithmetic.Add,
        [BinaryOperator.Subtract] = Arithmetic.Subtract,
        [BinaryOperator.Multiply] = Arithmetic.Multiply,
        [BinaryOperator.Divide] = Arithmetic.Divide,
        [BinaryOperator.Modulo] = Arithmetic.Modulo,
        [BinaryOperator.Power] = Arithmetic.Power,
        [BinaryOperator.Concatenate] = Joining.Concatenate,
    };

    private static readonly Dictionary<BinaryOperator, Func<string, string, bool>> TextPredicates = new()
    {
        [BinaryOperator.StartsWith] = (text, part) => text.StartsWith(part, StringComparison.Ordinal),
        [BinaryOperator.EndsWith] = (text, part) => text.EndsWith(part, StringComparison.Ordinal),
        [BinaryOperator.Contains] = (text, part) => text.Contains(part, StringComparison.Ordinal),
    };

    private static readonly Dictionary<ComparisonOperator, ComparisonOperator> Mirrored = new()
    {
        [ComparisonOperator.Equal] = ComparisonOperator.Equal,
        [ComparisonOperator.NotEqual] = ComparisonOperator.NotEqual,
        [ComparisonOperator.Less] = ComparisonOperator.Greater,
        [ComparisonOperator.LessOrEqual] = ComparisonOperator.GreaterOrEqual,
        [ComparisonOperator.Greater] = ComparisonOperator.Less,
        [ComparisonOperator.GreaterOrEqual] = ComparisonOperator.LessOrEqual,
    };

    private Evaluator CompileUnary(BoundUnary unary)
    {
        if (unary.Operator == UnaryOperator.Not)
            return new NotEvaluator(CompileTest(unary.Operand));
        var operand = Compile(unary.Operand);
        var sign = new SignEvaluator(operand, unary.Operator == UnaryOperator.Minus, unary.Span);
        return operand is ConstantEvaluator { Value: var value } && Kinds.IsNumber(value.Kind) && !value.Equals(Value.Of(long.MinValue))
            ? new ConstantEvaluator(sign.Evaluate([]))
            : sign;
    }

    private Evaluator CompileBinary(BoundBinary binary) => binary.Operator switch
    {
        BinaryOperator.And => new AndEvaluator(CompileChain(binary)),
        BinaryOperator.Or => new OrEvaluator(CompileChain(binary)),
        BinaryOperator.Xor => new XorEvaluator(CompileTest(binary.Left), CompileTest(binary.Right)),
        BinaryOperator.In => CompileIn(binary),
        BinaryOperator.Matches => new MatchesEvaluator(Compile(binary.Left), Compile(binary.Right), binary.Span),
        BinaryOperator.Contains when binary.Right is BoundLiteral or BoundParameter && Compile(binary.Right) is ConstantEvaluator { Value: var part } && part.TryGetString(out var text) && text.Length > 0 =>
            new ContainsEvaluator(Compile(binary.Left), text),
        var other when TextPredicates.TryGetValue(other, out var predicate) =>
            new TextPredicateEvaluator(predicate, Compile(binary.Left), Compile(binary.Right)),
        BinaryOperator.Add or BinaryOperator.Concatenate =>
            new AddEvaluator(Operations[binary.Operator], Compile(binary.Left), Compile(binary.Right), context, binary.Span),
        var other => new ArithmeticEvaluator(Operations[other], Compile(binary.Left), Compile(binary.Right), binary.Span),
    };

    // a AND b AND c as one evaluator of three operands.
    private Evaluator[] CompileChain(BoundBinary chain)
    {
        var operands = new Stack<BoundExpression>();
        BoundExpression left = chain;
        while (left is BoundBinary binary && binary.Operator == chain.Operator)
        {
            operands.Push(binary.Right);
            left = binary.Left;
        }

        operands.Push(left);
        return [.. operands.Select(CompileTest)];
    }

    private Evaluator CompileIn(BoundBinary binary)
    {
        var (item, list) = (Compile(binary.Left), Compile(binary.Right));
        return (list is ConstantEvaluator { Value: var items } ? InSetEvaluator.For(item, items, context) : null) ?? (Evaluator)new InEvaluator(item, list, context, binary.Span);
    }

    private Evaluator CompileComparison(BoundComparison comparison)
    {
        Evaluator[] operands = Compile(comparison.Operands);
        return operands.Length == 2
            ? CompileComparison(comparison.Operators[0], operands[0], operands[1])
            : new ComparisonChainEvaluator([.. comparison.Operators], operands);
    }

    private static Evaluator CompileComparison(ComparisonOperator comparison, Evaluator left, Evaluator right)
    {
        if (left is PropertyIdentityEvaluator one && right is PropertyIdentityEvaluator other)
            return new IdentityComparisonEvaluator(one, other, comparison == ComparisonOperator.NotEqual);
        if (left is ConstantEvaluator && right is not ConstantEvaluator)
            (comparison, left, right) = (Mirrored[comparison], right, left);
        if (right is not ConstantEvaluator { Value: var constant })
            return new ComparisonEvaluator(comparison, left, right);
        if (constant.TryGetInteger(out var number))
            return new ConstantComparisonEvaluator(comparison, left, number);
        return comparison == ComparisonOperator.Equal && constant.TryGetString(out var text)
            ? new TextEqualityEvaluator(left, text)
            : new ComparisonEvaluator(comparison, left, right);
    }
}
