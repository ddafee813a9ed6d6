using PaperGraph.Core.Schema;

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

    /// <summary>As <c>attr.type</c> spells it.</summary>
    public static string Name(GraphMlType type) => type switch
    {
        GraphMlType.Int => "int",
        GraphMlType.Double => "double",
        _ => "string",
    };
}
