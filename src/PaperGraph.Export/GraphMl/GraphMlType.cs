using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.GraphMl;

/// <summary>The types that every reader of GraphML gets right.</summary>
internal enum GraphMlType
{
    String,
    Int,
    Double,
}

/// <summary>Which of them a property takes.</summary>
internal static class GraphMlTypes
{
    private const double LeastDouble = 2.3e-308;

    /// <summary>
    /// No spelling of a boolean is read by all, so it becomes 0 or 1; <c>long</c> is 0 in one reader and rounded in others,
    /// so an integer beyond 32 bits becomes text; a list becomes its JSON.
    /// </summary>
    public static GraphMlType Of(PropertyType type, bool isWide) => type switch
    {
        PropertyType.Integer when !isWide => GraphMlType.Int,
        PropertyType.Boolean => GraphMlType.Int,
        PropertyType.Float => GraphMlType.Double,
        _ => GraphMlType.String,
    };

    /// <summary>The one type for a name that nodes and edges share: some readers refuse a file where it has two.</summary>
    public static GraphMlType Common(GraphMlType left, GraphMlType right) =>
        left == right ? left : left != GraphMlType.String && right != GraphMlType.String ? GraphMlType.Double : GraphMlType.String;

    /// <summary>
    /// A value as its attribute's type has it; nothing for a number that readers refuse. A whole file is refused by one reader
    /// for a number that is too near to 0.
    /// </summary>
    public static string TextOf(Value value, GraphMlType type) => type == GraphMlType.String ? ListJson.ToText(value) : value.Kind switch
    {
        ValueKind.Float when !double.IsFinite(value.AsFloat()) => "",
        ValueKind.Float when Math.Abs(value.AsFloat()) < LeastDouble => "0",
        ValueKind.Float or ValueKind.Integer => value.ToString(),
        ValueKind.Boolean => value.AsBoolean() ? "1" : "0",
        _ => "",
    };

    /// <summary>As <c>attr.type</c> spells it.</summary>
    public static string Name(GraphMlType type) => type switch
    {
        GraphMlType.Int => "int",
        GraphMlType.Double => "double",
        _ => "string",
    };
}
