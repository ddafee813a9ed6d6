using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Neo4jImport;

/// <summary>The type of a column: of its values, or of the items of its lists.</summary>
/// <param name="Kind">A kind of scalar; <see cref="ValueKind.Null"/> where only empty lists were seen.</param>
/// <param name="IsList">Whether the values are lists.</param>
internal readonly record struct ColumnType(ValueKind Kind, bool IsList)
{
    private static readonly ColumnType Text = new(ValueKind.String, false);

    /// <summary>The narrowest type for a value. A list of items of several kinds is one of texts.</summary>
    public static ColumnType Of(Value value)
    {
        if (value.Kind != ValueKind.List)
            return new(value.Kind, false);
        var items = value.AsList();
        var kind = items.Count == 0 ? ValueKind.Null : items[0].Kind;
        foreach (var item in items)
            kind = item.Kind == kind && kind != ValueKind.List ? kind : ValueKind.String;
        return new(kind, true);
    }

    /// <summary>The type that holds the values of both: a column has one only.</summary>
    public ColumnType Join(ColumnType other) =>
        this == other ? this
        : IsList != other.IsList ? Text
        : Kind == ValueKind.Null ? other
        : other.Kind == ValueKind.Null ? this
        : new(ValueKind.String, IsList);

    /// <summary>As a header spells it. The widest numbers, for the narrow ones are cut in lists.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Boolean => "boolean",
        ValueKind.Integer => "long",
        ValueKind.Float => "double",
        _ => "string",
    } + (IsList ? "[]" : "");
}
