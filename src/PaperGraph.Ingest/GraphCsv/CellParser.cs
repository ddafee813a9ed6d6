using System.Globalization;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Ingest.GraphCsv;

/// <summary>
/// Makes values of cells. What <c>neo4j-admin database import</c> would take for something else without a word (<c>True</c> for false, an
/// integer beyond 64 bits for another) is an error here.
/// </summary>
/// <param name="arrayDelimiter">What stands between the items of a list.</param>
internal sealed class CellParser(char arrayDelimiter)
{
    /// <summary>The value of a cell that is not missing; the absent value where an empty text stands for none.</summary>
    /// <exception cref="PaperGraphException">It is none of the column's type.</exception>
    public Value Parse(in GraphCsvRow row, int cell, GraphCsvColumn column)
    {
        var text = row.Text(cell);
        if (text.IsEmpty)
            return column.IsList || column.Type.Kind != ValueKind.String ? Value.Null : Value.Of("");
        if (!column.IsList)
            return ParseOne(text, row, cell, column);
        var items = new Value[text.Count(arrayDelimiter) + 1];
        var next = 0;
        foreach (var item in text.Split(arrayDelimiter))
            items[next++] = ParseOne(text[item], row, cell, column);
        return Value.ListOver(items);
    }

    private static Value ParseOne(ReadOnlySpan<char> text, in GraphCsvRow row, int cell, GraphCsvColumn column) => column.Type.Kind switch
    {
        ValueKind.String => Value.Of(text.ToString()),
        ValueKind.Integer => ParseInteger(text, row, cell, column),
        ValueKind.Float => ParseFloat(text, row, cell, column),
        _ => ParseBoolean(text, row, cell),
    };

    private static Value ParseInteger(ReadOnlySpan<char> text, in GraphCsvRow row, int cell, GraphCsvColumn column)
    {
        var trimmed = text.Trim(' ');
        if (!long.TryParse(trimmed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || trimmed[0] == '+')
            throw row.Error(cell, $"'{text}' is no integer of 64 bits", "digits with at most a minus before them; a column of numbers with a point is double");
        return !column.IsList || (number >= column.Type.Minimum && number <= column.Type.Maximum)
            ? Value.Of(number)
            : throw row.Error(cell, $"{number} is too large for an item of {column.Type.Name}[]", $"{column.Name}:long[] as the column's header");
    }

    private static Value ParseFloat(ReadOnlySpan<char> text, in GraphCsvRow row, int cell, GraphCsvColumn column)
    {
        if (!double.TryParse(text.Trim(' '), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
            throw row.Error(cell, $"'{text}' is no number", "a point for the fraction, as in 0.5 or 5e-1; NaN, Infinity and -Infinity");
        return column.IsList && column.Type.IsSingle && double.IsFinite(number) && number != (float)number
            ? throw row.Error(cell, $"Neo4j would keep only 32 bits of {text} in a list of {column.Type.Name}", $"{column.Name}:double[] as the column's header")
            : Value.Of(number);
    }

    private static Value ParseBoolean(ReadOnlySpan<char> text, in GraphCsvRow row, int cell) => text.Trim(' ') switch
    {
        "true" => Value.Of(true),
        "false" => Value.Of(false),
        _ => throw row.Error(cell, $"'{text}' is neither true nor false", "true or false, in lower case: Neo4j takes everything else for false"),
    };
}
