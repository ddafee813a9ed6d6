namespace PaperGraph.Ingest.GraphCsv;

/// <summary>Reads one cell of a header: <c>name:type</c>, <c>name:ID(space)</c>, <c>:LABEL</c> …; a name may hold colons.</summary>
internal static class GraphCsvColumnParser
{
    private static readonly Dictionary<string, ColumnRole> Roles = new()
    {
        ["ID"] = ColumnRole.Id,
        ["LABEL"] = ColumnRole.Label,
        ["START_ID"] = ColumnRole.Start,
        ["END_ID"] = ColumnRole.End,
        ["TYPE"] = ColumnRole.Type,
        ["IGNORE"] = ColumnRole.Ignored,
    };

    /// <summary>The column; null with a message and what to try where it is none.</summary>
    public static GraphCsvColumn? Parse(string cell, out (string Message, string? Hint) problem)
    {
        problem = default;
        var colon = cell.LastIndexOf(':');
        var name = colon < 0 ? cell : cell[..colon];
        var spelled = colon < 0 ? "" : cell[(colon + 1)..];
        var brace = spelled.IndexOf('{', StringComparison.Ordinal);
        var (type, space) = SplitSpace(brace < 0 ? spelled : spelled[..brace]);
        if (Roles.TryGetValue(type, out var role))
            return new(role, name.Length == 0 || role is not ColumnRole.Id ? null : name, CellType.String, false, space);
        var isList = type.EndsWith("[]", StringComparison.Ordinal);
        var item = isList ? type[..^2] : type;
        if (CellType.Refused.Contains(item))
            problem = ($"Columns of the type '{item}' cannot be imported yet", $"{name}:IGNORE leaves the column out, {name}:string keeps it as text");
        else if (name.Length == 0)
            problem = ("This column has no name", ":IGNORE as its header leaves it out");
        else if (item.Length == 0)
            return new(ColumnRole.Property, name, CellType.String, isList, "");
        else if (CellType.All.TryGetValue(item, out var known))
            return new(ColumnRole.Property, name, known, isList, "");
        else
            problem = ($"There is no type '{item}'", "one of " + string.Join(", ", CellType.All.Keys.Order(StringComparer.Ordinal)) + ", each also with [] behind it");
        return null;
    }

    private static (string Type, string Space) SplitSpace(string spelled)
    {
        var open = spelled.IndexOf('(', StringComparison.Ordinal);
        return open < 0 || !spelled.EndsWith(')') ? (spelled, "") : (spelled[..open], spelled[(open + 1)..^1]);
    }
}
