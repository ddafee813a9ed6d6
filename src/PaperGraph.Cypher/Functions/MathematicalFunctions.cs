using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution;
using PaperGraph.Cypher.Execution.Values;
using T = PaperGraph.Cypher.Binding.StaticType;

namespace PaperGraph.Cypher.Functions;

/// <summary>Functions of numbers.</summary>
internal static class MathematicalFunctions
{
    public static IEnumerable<FunctionDefinition> Numeric =>
    [
        FunctionRow.Strict("abs", [T.Number], T.Number, "A number without its sign.", (a, _) => a[0].TryGetInteger(out var number) ? Value.Of(number < 0 ? unchecked(-number) : number) : Value.Of(Math.Abs(a[0].AsFloat()))) with { ResultOf = TypeOf.First },
        FunctionRow.OfNumber("ceil", "The least whole number not below a number.", Math.Ceiling),
        FunctionRow.OfNumber("floor", "The greatest whole number not above a number.", Math.Floor),
        FunctionRow.Strict("isNaN", [T.Number], T.Boolean, "Whether a number is none (NaN).", (a, _) => Value.Of(double.IsNaN(a[0].AsFloat()))),
        FunctionRow.Total("rand", [], T.Float, "A random number from 0 to below 1.", (_, context) => Value.Of(context.Random.NextDouble())) with { IsDeterministic = false },
        FunctionRow.Strict("round", [T.Number, T.Integer, T.String], T.Float, "A number rounded to whole ones, or to a number of decimals.", Round, optional: 2),
        FunctionRow.Strict("sign", [T.Number], T.Integer, "-1, 0 or 1, as a number is below, at or above 0.", (a, _) => Value.Of(double.IsNaN(a[0].AsFloat()) ? 0L : Math.Sign(a[0].AsFloat()))),
    ];

    public static IEnumerable<FunctionDefinition> Logarithmic =>
    [
        FunctionRow.Total("e", [], T.Float, "The base of the natural logarithm.", (_, _) => Value.Of(Math.E)),
        FunctionRow.OfNumber("exp", "e to the power of a number.", Math.Exp),
        FunctionRow.OfNumber("log", "The natural logarithm.", Math.Log),
        FunctionRow.OfNumber("log10", "The logarithm to the base of 10.", Math.Log10),
        FunctionRow.OfNumber("sqrt", "The square root.", Math.Sqrt),
    ];

    public static IEnumerable<FunctionDefinition> Trigonometric =>
    [
        FunctionRow.OfNumber("acos", "The arccosine, in radians.", Math.Acos),
        FunctionRow.OfNumber("asin", "The arcsine, in radians.", Math.Asin),
        FunctionRow.OfNumber("atan", "The arctangent, in radians.", Math.Atan),
        FunctionRow.Strict("atan2", [T.Number, T.Number], T.Float, "The angle of a point (y, x), in radians.", (a, _) => Value.Of(Math.Atan2(a[0].AsFloat(), a[1].AsFloat()))),
        FunctionRow.OfNumber("cos", "The cosine of an angle in radians.", Math.Cos),
        FunctionRow.OfNumber("cot", "The cotangent of an angle in radians.", angle => 1 / Math.Tan(angle)),
        FunctionRow.OfNumber("degrees", "Radians as degrees.", angle => angle * 180 / Math.PI),
        FunctionRow.OfNumber("haversin", "Half the versine of an angle in radians.", angle => (1 - Math.Cos(angle)) / 2),
        FunctionRow.Total("pi", [], T.Float, "The ratio of a circle's circumference to its diameter.", (_, _) => Value.Of(Math.PI)),
        FunctionRow.OfNumber("radians", "Degrees as radians.", angle => angle / 180 * Math.PI),
        FunctionRow.OfNumber("sin", "The sine of an angle in radians.", Math.Sin),
        FunctionRow.OfNumber("tan", "The tangent of an angle in radians.", Math.Tan),
    ];

    private static Value Round(ReadOnlySpan<Value> arguments, QueryContext context)
    {
        var number = arguments[0].AsFloat();
        var decimals = arguments.Length > 1 ? arguments[1].AsInteger() : 0;
        if (arguments.Length > 2)
        {
            return Rounding.TryGetMode(arguments[2].AsString(), out var mode)
                ? Value.Of(Rounding.Round(number, decimals, mode))
                : throw FunctionRow.Invalid("round", $"knows the modes {Rounding.Modes}, not {arguments[2].AsString()}");
        }

        return Value.Of(decimals == 0 ? Rounding.HalfUpwards(number) : Rounding.Round(number, decimals, Rounding.AwayFromZero));
    }
}
