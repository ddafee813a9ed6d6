using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>The operators that compute: on numbers as on a machine with 64 bits, with errors where integers overflow.</summary>
internal static class Arithmetic
{
    /// <summary><c>left + right</c> of numbers; also joins texts and lists.</summary>
    public static Value Add(Value left, Value right, SourceSpan span)
    {
        if (left.TryGetInteger(out var x) && right.TryGetInteger(out var y))
        {
            var sum = unchecked(x + y);
            return ((x ^ sum) & (y ^ sum)) < 0 ? throw Overflow("+", x, y, span) : Value.Of(sum);
        }

        return AreFloats(left, right) ? Value.Of(left.AsFloat() + right.AsFloat()) : Joining.Add(left, right, span);
    }

    /// <summary><c>left - right</c></summary>
    public static Value Subtract(Value left, Value right, SourceSpan span)
    {
        if (left.TryGetInteger(out var x) && right.TryGetInteger(out var y))
        {
            var difference = unchecked(x - y);
            return ((x ^ y) & (x ^ difference)) < 0 ? throw Overflow("-", x, y, span) : Value.Of(difference);
        }

        return AreFloats(left, right) ? Value.Of(left.AsFloat() - right.AsFloat()) : NoNumbers("-", left, right, span);
    }

    /// <summary><c>left * right</c></summary>
    public static Value Multiply(Value left, Value right, SourceSpan span)
    {
        if (left.TryGetInteger(out var x) && right.TryGetInteger(out var y))
        {
            var high = Math.BigMul(x, y, out var product);
            return high != product >> 63 ? throw Overflow("*", x, y, span) : Value.Of(product);
        }

        return AreFloats(left, right) ? Value.Of(left.AsFloat() * right.AsFloat()) : NoNumbers("*", left, right, span);
    }

    /// <summary><c>left / right</c>; of integers without the rest, towards zero.</summary>
    public static Value Divide(Value left, Value right, SourceSpan span)
    {
        if (left.TryGetInteger(out var x) && right.TryGetInteger(out var y))
        {
            return y switch
            {
                0 => throw ByZero("/", x, span),
                -1 => Value.Of(unchecked(-x)),
                _ => Value.Of(x / y),
            };
        }

        return AreFloats(left, right) ? Value.Of(left.AsFloat() / right.AsFloat()) : NoNumbers("/", left, right, span);
    }

    /// <summary><c>left % right</c>, with the sign of the left one.</summary>
    public static Value Modulo(Value left, Value right, SourceSpan span)
    {
        if (left.TryGetInteger(out var x) && right.TryGetInteger(out var y))
        {
            return y switch
            {
                0 => throw ByZero("%", x, span),
                -1 => Value.Of(0L),
                _ => Value.Of(x % y),
            };
        }

        return AreFloats(left, right) ? Value.Of(left.AsFloat() % right.AsFloat()) : NoNumbers("%", left, right, span);
    }

    /// <summary><c>left ^ right</c>, always a float.</summary>
    public static Value Power(Value left, Value right, SourceSpan span) =>
        AreFloats(left, right) ? Value.Of(Math.Pow(left.AsFloat(), right.AsFloat())) : NoNumbers("^", left, right, span);

    /// <summary><c>-operand</c></summary>
    public static Value Negate(Value operand, SourceSpan span)
    {
        if (operand.TryGetInteger(out var number))
            return number == long.MinValue ? throw Overflow("-", 0, number, span) : Value.Of(-number);
        return operand.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Float => Value.Of(-operand.AsFloat()),
            var kind => throw Errors.Type("InvalidArgumentType", $"- needs a number, but it was {Kinds.Name(kind)}", span),
        };
    }

    private static bool AreFloats(Value left, Value right) => Kinds.IsNumber(left.Kind) && Kinds.IsNumber(right.Kind);

    private static Value NoNumbers(string sign, Value left, Value right, SourceSpan span) => left.IsNull || right.IsNull
        ? Value.Null
        : throw Errors.Type("InvalidArgumentType", $"{sign} needs two numbers, but they were {Kinds.Name(left.Kind)} and {Kinds.Name(right.Kind)}", span);

    private static CypherException Overflow(string sign, long left, long right, SourceSpan span) =>
        Errors.Runtime(CypherErrorType.ArithmeticError, "IntegerOverflow", $"The result of {left} {sign} {right} does not fit in 64 bits", span);

    private static CypherException ByZero(string sign, long left, SourceSpan span) =>
        Errors.Runtime(CypherErrorType.ArithmeticError, "DivisionByZero", $"Division by zero: {left} {sign} 0", span);
}
