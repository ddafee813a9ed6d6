using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Functions.Procedures;

/// <summary>Types of properties as <c>db.schema.nodeTypeProperties</c> names them.</summary>
internal static class PropertyTypeNames
{
    // By ValueKind; a list adds to the name of its items.
    private static readonly string[] Names = ["", "Boolean", "Long", "Double", "String"];

    /// <summary>The name of a property's type.</summary>
    public static string Of(Value value) => value.Kind == ValueKind.List
        ? (value.AsSpan() is [var first, ..] ? Of(first) : "String") + "Array"
        : Names[(int)value.Kind];
}
