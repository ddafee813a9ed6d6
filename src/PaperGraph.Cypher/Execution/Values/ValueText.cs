using System.Globalization;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>The text of a scalar as toString() and <c>+</c> have it.</summary>
internal static class ValueText
{
    /// <summary>The text.</summary>
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => NumberText.Of(value.AsFloat()),
        ValueKind.String => value.AsString(),
        _ => value.ToString(),
    };
}
