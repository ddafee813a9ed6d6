using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Neo4jImport;

/// <summary>The type of a column: of its values, or of the items of its lists.</summary>
/// <param name="Kind">A kind of scalar; <see cref="ValueKind.Null"/> where only values were seen that no column holds.</param>
/// <param name="IsList">Whether the values are lists.</param>
internal readonly record struct ColumnType(ValueKind Kind, bool IsList)
{
    private static readonly ColumnType Text = new(ValueKind.String, false);

    /// <summary>Whether nothing that the column holds says what it is.</summary>
    public bool IsOpen => Kind == ValueKind.Null;

    /// <summary>
    /// The narrowest type for a value. A list of items of several kinds is one of texts; one that the importer takes for a missing value has no kind.
    /// </summary>
    public static ColumnType Of(Value value)
    {
        if (value.Kind != ValueKind.List)
            return new(value.Kind, false);
        var items = value.AsSpan();
        if (ReadsAsMissing(items))
            return new(ValueKind.Null, true);
        var kind = items[0].Kind;
        foreach (var item in items)
            kind = item.Kind == kind && kind is not (ValueKind.List or ValueKind.Null) ? kind : ValueKind.String;
        return new(kind, true);
    }

    /// <summary>Whether a list comes out as a cell without anything in it, which is no list at all: it has no items, or only an empty text.</summary>
    public static bool ReadsAsMissing(ReadOnlySpan<Value> items) =>
        items.IsEmpty || (items.Length == 1 && items[0].TryGetString(out var text) && text.Length == 0);

    /// <summary>Whether values of the other type keep it in this column.</summary>
    public bool Holds(ColumnType other) => this == other || IsOpen || other.IsOpen;

    /// <summary>The type that holds the values of both: text, where they are of several kinds.</summary>
    public ColumnType Join(ColumnType other) =>
        this == other || other.IsOpen ? this
        : IsOpen ? other
        : IsList != other.IsList ? Text
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
