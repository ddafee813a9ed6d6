using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>Kinds of value as the language speaks of them.</summary>
internal static class Kinds
{
    // By ValueKind.
    private static readonly (TypeKinds Type, string Name)[] Table =
    [
        (TypeKinds.None, "null"),
        (TypeKinds.Boolean, "a boolean"),
        (TypeKinds.Integer, "an integer"),
        (TypeKinds.Float, "a float"),
        (TypeKinds.String, "a string"),
        (TypeKinds.List, "a list"),
        (TypeKinds.Map, "a map"),
        (TypeKinds.Node, "a node"),
        (TypeKinds.Relationship, "a relationship"),
        (TypeKinds.Path, "a path"),
        (TypeKinds.Node, "a node"),
        (TypeKinds.Relationship, "a relationship"),
        (TypeKinds.Path, "a path"),
    ];

    /// <summary>Whether it is a kind of number.</summary>
    public static bool IsNumber(ValueKind kind) => kind is ValueKind.Integer or ValueKind.Float;

    /// <summary>The kind as types have it.</summary>
    public static TypeKinds TypeOf(ValueKind kind) => Table[(int)kind].Type;

    /// <summary>The kind in a sentence: <c>a list</c>.</summary>
    public static string Name(ValueKind kind) => Table[(int)kind].Name;

    /// <summary>Kinds in a sentence: <c>a string or a list</c>.</summary>
    public static string Names(TypeKinds kinds) => string.Join(
        " or ", Table.Take((int)ValueKind.Path + 1).Where(entry => entry.Type != TypeKinds.None && kinds.HasFlag(entry.Type)).Select(entry => entry.Name));
}
