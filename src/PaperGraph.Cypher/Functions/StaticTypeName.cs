using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Functions;

/// <summary>Types as signatures write them: <c>INTEGER | FLOAT</c>, <c>LIST&lt;STRING&gt;</c>.</summary>
internal static class StaticTypeName
{
    private static readonly (TypeKinds Kind, string Name)[] Names =
    [
        (TypeKinds.Boolean, "BOOLEAN"),
        (TypeKinds.String, "STRING"),
        (TypeKinds.Integer, "INTEGER"),
        (TypeKinds.Float, "FLOAT"),
        (TypeKinds.Node, "NODE"),
        (TypeKinds.Relationship, "RELATIONSHIP"),
        (TypeKinds.Map, "MAP"),
        (TypeKinds.List, "LIST"),
        (TypeKinds.Path, "PATH"),
    ];

    /// <summary>The type's name.</summary>
    public static string Of(StaticType type)
    {
        if (type.Kinds == TypeKinds.Any)
            return "ANY";
        var names = Names.Where(entry => type.Kinds.HasFlag(entry.Kind)).Select(entry => entry.Kind == TypeKinds.List ? $"LIST<{Of(type.Element ?? StaticType.Any)}>" : entry.Name);
        return string.Join(" | ", names);
    }
}
