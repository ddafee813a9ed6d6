using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Cells of a result by the kind that the statement is sure to give.</summary>
internal static class RowReading
{
    extension(CypherResult result)
    {
        /// <summary>The one row that the statement is sure to give.</summary>
        public IReadOnlyList<Value> Single => result.Rows.Count == 1 ? result.Rows[0] : throw new InvalidOperationException($"The statement gave {result.Rows.Count} rows, not one.");
    }

    extension(IReadOnlyList<Value> row)
    {
        public string Text(int column) => row[column].AsString();

        public string? TextOrNull(int column) => row[column] is { IsNull: false } value ? value.AsString() : null;

        public long Integer(int column) => row[column].AsInteger();

        public bool Boolean(int column) => row[column].AsBoolean();

        public IEnumerable<string> Texts(int column) => row[column].AsList().Select(item => item.AsString());

        public PropertyMap Map(int column) => PropertyMap.Of(row[column].AsMap());
    }
}
