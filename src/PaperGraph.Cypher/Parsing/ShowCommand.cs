using System.Collections.Immutable;

namespace PaperGraph.Cypher.Parsing;

/// <summary>What SHOW can show, and the procedure that gives it.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Other">Another first word for it.</param>
/// <param name="Second">Its second word, if it has one.</param>
/// <param name="Procedure">The procedure.</param>
/// <param name="HasKind">Whether the procedure takes which kind is wanted.</param>
/// <param name="Columns">What is shown without YIELD; the procedure may know more.</param>
internal sealed record ShowCommand(Keyword First, Keyword Other, Keyword Second, string Procedure, bool HasKind, ImmutableArray<string> Columns)
{
    public static ImmutableArray<ShowCommand> All { get; } =
    [
        new(Keyword.Indexes, Keyword.Index, Keyword.Nothing, "show.indexes", true,
            ["id", "name", "state", "populationPercent", "type", "entityType", "labelsOrTypes", "properties", "indexProvider", "owningConstraint", "lastRead", "readCount"]),
        new(Keyword.Constraints, Keyword.Constraint, Keyword.Nothing, "show.constraints", true,
            ["id", "name", "type", "entityType", "labelsOrTypes", "properties", "ownedIndex", "propertyType"]),
        new(Keyword.Procedures, Keyword.Procedure, Keyword.Nothing, "show.procedures", true, ["name", "description", "mode", "worksOnSystem"]),
        new(Keyword.Functions, Keyword.Function, Keyword.Nothing, "show.functions", true, ["name", "category", "description"]),
        new(Keyword.Databases, Keyword.Database, Keyword.Nothing, "show.databases", false,
            ["name", "type", "aliases", "access", "address", "role", "writer", "requestedStatus", "currentStatus", "statusMessage", "default", "home", "constituents"]),
        new(Keyword.Labels, Keyword.Labels, Keyword.Nothing, "show.labels", false, ["label"]),
        new(Keyword.Relationship, Keyword.Relationship, Keyword.Types, "show.relationshipTypes", false, ["relationshipType"]),
        new(Keyword.Property, Keyword.Property, Keyword.Keys, "show.propertyKeys", false, ["propertyKey"]),
    ];
}
