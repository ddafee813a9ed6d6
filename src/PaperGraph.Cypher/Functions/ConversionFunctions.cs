using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Execution.Values;
using T = PaperGraph.Cypher.Binding.StaticType;

namespace PaperGraph.Cypher.Functions;

/// <summary>toInteger() and its like, and those that give null instead of an error.</summary>
internal static class ConversionFunctions
{
    public static IEnumerable<FunctionDefinition> All =>
    [
        .. Pair("toBoolean", T.Boolean, TypeKinds.Boolean | TypeKinds.String | TypeKinds.Integer, "a boolean", Conversion.ToBoolean),
        .. Pair("toInteger", T.Integer, TypeKinds.Number | TypeKinds.String | TypeKinds.Boolean, "an integer", Conversion.ToInteger),
        .. Pair("toFloat", T.Float, TypeKinds.Number | TypeKinds.String, "a float", Conversion.ToFloat),
        .. Pair("toString", T.String, TypeKinds.Number | TypeKinds.String | TypeKinds.Boolean | TypeKinds.Temporal, "a text", Conversion.ToText),
    ];

    private static FunctionDefinition[] Pair(string name, T result, TypeKinds taken, string what, Func<Value, Value?> convert) =>
    [
        FunctionRow.Total(name, [new(taken)], result, $"A value as {what}.", (a, _) =>
            convert(a[0]) ?? throw FunctionRow.Invalid(name, $"takes {Kinds.Names(taken)}, but it was {Kinds.Name(a[0].Kind)}")),
        FunctionRow.Total(name + "OrNull", [T.Any], result, $"A value as {what}; null where that cannot be.", (a, _) => convert(a[0]) ?? Value.Null),
    ];
}
