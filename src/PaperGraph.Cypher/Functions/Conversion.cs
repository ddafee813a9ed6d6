using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Functions;

/// <summary>One value as another kind. A text that is none gives the absent value; a kind that cannot be converted gives null.</summary>
internal static class Conversion
{
    public static Value? ToBoolean(Value value) => value.Kind switch
    {
        ValueKind.Boolean or ValueKind.Null => value,
        ValueKind.Integer => Value.Of(value.AsInteger() != 0),
        ValueKind.String => bool.TryParse(value.AsString(), out var truth) ? Value.Of(truth) : Value.Null,
        _ => null,
    };

    public static Value? ToInteger(Value value) => value.Kind switch
    {
        ValueKind.Integer or ValueKind.Null => value,
        ValueKind.Boolean => Value.Of(value.AsBoolean() ? 1L : 0L),
        ValueKind.Float => Value.Of((long)value.AsFloat()),
        ValueKind.String => NumberReader.Integer(value.AsString()) is { } number ? Value.Of(number) : Value.Null,
        _ => null,
    };

    public static Value? ToFloat(Value value) => value.Kind switch
    {
        ValueKind.Float or ValueKind.Null => value,
        ValueKind.Integer => Value.Of(value.AsFloat()),
        ValueKind.String => NumberReader.Float(value.AsString()) is { } number ? Value.Of(number) : Value.Null,
        _ => null,
    };

    public static Value? ToText(Value value) => value.Kind switch
    {
        ValueKind.String or ValueKind.Null => value,
        ValueKind.Boolean or ValueKind.Integer or ValueKind.Float => Value.Of(ValueText.Of(value)),
        _ => null,
    };
}
