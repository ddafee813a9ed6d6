using PaperGraph.Core.Schema;

namespace PaperGraph.Storage.Neo4j.Writing;

/// <summary>The condition of Cypher that a build wrote a relationship, as <see cref="BuiltElements"/> has it.</summary>
internal static class BuiltRelationship
{
    /// <summary>The parameter that the condition for any type needs: the mark of each type, the empty text where there is none.</summary>
    public static (string Name, object? Value) Marks { get; } =
        ("marks", RelationshipTypes.All.Select(type => KeyValuePair.Create(type, (object?)(BuiltElements.MarkOf(type) ?? ""))).ToDictionary());

    /// <summary>The condition for any type.</summary>
    public static string Is(string variable) =>
        $"CASE WHEN $marks[type({variable})] IS NULL THEN false WHEN $marks[type({variable})] = '' THEN size(keys({variable})) = 0 ELSE {variable}[$marks[type({variable})]] IS NOT NULL END";

    /// <summary>The condition for one type of the schema.</summary>
    public static string Is(string variable, string type) => BuiltElements.MarkOf(type) is { } mark ? $"{variable}.{mark} IS NOT NULL" : $"size(keys({variable})) = 0";
}
