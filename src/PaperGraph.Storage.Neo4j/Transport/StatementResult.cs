using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>What a statement gave back.</summary>
internal sealed record StatementResult(IReadOnlyList<ResultRow> Rows, StatementCounters Counters)
{
    /// <summary>The one row that the statement is sure to give.</summary>
    public ResultRow Single => Rows.Count == 1 ? Rows[0] : throw new InvalidOperationException($"The statement gave {Rows.Count} rows, not one.");
}

/// <summary>What a statement changed, as far as the store looks at it.</summary>
internal readonly record struct StatementCounters(long NodesCreated, long NodesDeleted, long RelationshipsCreated, long RelationshipsDeleted);

/// <summary>A row: each cell a <see cref="Value"/> or, for maps, a <see cref="PropertyMap"/>.</summary>
internal readonly struct ResultRow(object[] cells)
{
    /// <summary>A scalar or a list; the absent value for null.</summary>
    public Value Value(int column) => (Value)cells[column];

    public string Text(int column) => Value(column).AsString();

    public string? TextOrNull(int column) => Value(column) is { IsNull: false } value ? value.AsString() : null;

    public long Integer(int column) => Value(column).AsInteger();

    public bool Boolean(int column) => Value(column).AsBoolean();

    public IEnumerable<string> Texts(int column) => Value(column).AsList().Select(item => item.AsString());

    public PropertyMap Map(int column) => (PropertyMap)cells[column];
}
