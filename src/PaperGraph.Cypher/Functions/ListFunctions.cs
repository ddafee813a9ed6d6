using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution;
using PaperGraph.Cypher.Execution.Values;
using T = PaperGraph.Cypher.Binding.StaticType;

namespace PaperGraph.Cypher.Functions;

/// <summary>Functions of lists.</summary>
internal static class ListFunctions
{
    private const int BytesPerItem = 16;
    private static readonly T Reversible = new(TypeKinds.List | TypeKinds.String);
    private static readonly T Countable = new(TypeKinds.List | TypeKinds.String | TypeKinds.Map);

    public static IEnumerable<FunctionDefinition> All =>
    [
        FunctionRow.Total("range", [T.Any, T.Any, T.Any], T.ListOf(T.Integer), "The integers from a start to an end, both of them in it, by a step.", Range, optional: 1),
        FunctionRow.Strict("reverse", [Reversible], Reversible, "A list or text from its end to its beginning.", Reverse) with { ResultOf = TypeOf.First },
        FunctionRow.Strict("tail", [T.ListOf(T.Any)], T.ListOf(T.Any), "A list without its first item.", (a, c) => Value.ListOver(a[0].AsSpan() is [_, .. var rest] ? c.Limits.Copy(rest) : [])) with { ResultOf = TypeOf.First },
        FunctionRow.Strict("isEmpty", [Countable], T.Boolean, "Whether a list, map or text has nothing in it.", (a, _) => Value.Of(CountOf(a[0]) == 0)),
        Converted("toBooleanList", T.Boolean, "booleans", Conversion.ToBoolean),
        Converted("toFloatList", T.Float, "floats", Conversion.ToFloat),
        Converted("toIntegerList", T.Integer, "integers", Conversion.ToInteger),
        Converted("toStringList", T.String, "texts", Conversion.ToText),
    ];

    private static FunctionDefinition Converted(string name, T item, string items, Func<Value, Value?> convert) => FunctionRow.Strict(
        name, [T.ListOf(T.Any)], T.ListOf(item), $"A list's items as {items}; null for those that are none.",
        (arguments, context) => Value.List(arguments[0].AsList().Select(value =>
        {
            context.Limits.Step();
            return convert(value) ?? Value.Null;
        })));

    private static Value Range(ReadOnlySpan<Value> arguments, QueryContext context)
    {
        var (start, end) = (Bound(arguments[0], "start"), Bound(arguments[1], "end"));
        var step = arguments.Length > 2 ? Bound(arguments[2], "step") : 1;
        if (step == 0)
            throw Errors.Argument("NumberOutOfRange", "range() needs a step that is not 0");
        if (step > 0 ? start > end : start < end)
            return Value.ListOver([]);
        var steps = ((Int128)end - start) / step;
        context.Limits.CheckSize((long)Int128.Min((steps + 1) * BytesPerItem, long.MaxValue));
        var items = new Value[checked((int)Int128.Min(steps + 1, int.MaxValue))];
        for (var i = 0; i < items.Length; i++)
        {
            context.Limits.Step();
            items[i] = Value.Of(start + (i * step));
        }

        return Value.ListOver(items);
    }

    private static long Bound(Value value, string name) => value.TryGetInteger(out var number)
        ? number
        : throw Errors.Argument("InvalidArgumentType", $"The {name} of range() is an integer, but it was {Kinds.Name(value.Kind)}");

    private static Value Reverse(ReadOnlySpan<Value> arguments, QueryContext context)
    {
        if (arguments[0].TryGetString(out var text))
            return Value.Of(CodePoints.Reverse(text));
        var items = context.Limits.Copy(arguments[0].AsSpan());
        Array.Reverse(items);
        return Value.ListOver(items);
    }

    private static int CountOf(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString().Length,
        ValueKind.List => value.AsSpan().Length,
        _ => value.AsMap().Count,
    };
}
