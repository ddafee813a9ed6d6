using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Querying;

/// <summary>A row of a result, read by the names of its columns.</summary>
/// <param name="Columns">The names.</param>
/// <param name="Values">The values, one for each name.</param>
public readonly record struct CypherRow(IReadOnlyList<string> Columns, IReadOnlyList<Value> Values)
{
    /// <summary>The value of a column.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public Value this[string column]
    {
        get
        {
            for (var i = 0; i < Columns.Count; i++)
            {
                if (Columns[i] == column)
                    return Values[i];
            }

            throw new ArgumentException($"The answer has no column '{column}'.", nameof(column));
        }
    }

    /// <summary>The text of a column that is never absent.</summary>
    public string Text(string column) => this[column].ToString();

    /// <summary>The text of a column, or null where it is absent.</summary>
    public string? TextOrNull(string column) => this[column] is { IsNull: false } value ? value.ToString() : null;

    /// <summary>The items of a column's list; none where it holds something else. A property that people may set by Cypher can be of any kind.</summary>
    public IReadOnlyList<Value> Items(string column) => this[column] is { Kind: ValueKind.List } list ? list.AsList() : [];

    /// <summary>The integer of a column; 0 where it holds something else.</summary>
    public long Count(string column) => this[column] is { Kind: ValueKind.Integer } count ? count.AsInteger() : 0;

    /// <summary>The number of a column; null where it holds something else.</summary>
    public double? Number(string column) => this[column] is { Kind: ValueKind.Float or ValueKind.Integer } number ? number.AsFloat() : null;
}
