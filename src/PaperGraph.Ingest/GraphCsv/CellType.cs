using System.Collections.Frozen;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Ingest.GraphCsv;

/// <summary>The type that a header gives a column: of its cells, or of the items of its lists.</summary>
/// <param name="Name">As the header spells it: <c>long</c>.</param>
/// <param name="Kind">What the values are.</param>
/// <param name="Minimum">The least integer.</param>
/// <param name="Maximum">The greatest integer.</param>
/// <param name="IsSingle">Whether Neo4j keeps only 32 bits of a number in a list of it.</param>
internal sealed record CellType(string Name, ValueKind Kind, long Minimum = long.MinValue, long Maximum = long.MaxValue, bool IsSingle = false)
{
    /// <summary>What a column without a type is.</summary>
    public static CellType String { get; } = new("string", ValueKind.String);

    /// <summary>All types by name.</summary>
    public static FrozenDictionary<string, CellType> All { get; } = new CellType[]
    {
        String,
        new("char", ValueKind.String),
        new("boolean", ValueKind.Boolean),
        new("byte", ValueKind.Integer, sbyte.MinValue, sbyte.MaxValue),
        new("short", ValueKind.Integer, short.MinValue, short.MaxValue),
        new("int", ValueKind.Integer, int.MinValue, int.MaxValue),
        new("long", ValueKind.Integer),
        new("float", ValueKind.Float, IsSingle: true),
        new("double", ValueKind.Float),
    }.ToFrozenDictionary(type => type.Name);

    /// <summary>Types of Neo4j that have no value here yet.</summary>
    public static FrozenSet<string> Refused { get; } =
        new[] { "date", "time", "localtime", "datetime", "localdatetime", "duration", "point" }.ToFrozenSet();
}
