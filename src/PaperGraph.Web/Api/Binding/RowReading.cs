using PaperGraph.Core.Querying;

namespace PaperGraph.Web.Api.Binding;

/// <summary>What rows of named queries hold, as the API's records have it.</summary>
internal static class RowReading
{
    extension(CypherRow row)
    {
        /// <summary>The integer of a column; null where it holds something else.</summary>
        public int? Integer(string column) => row[column].TryGetInteger(out var value) ? (int)value : null;

        /// <summary>The texts of a column's list.</summary>
        public IReadOnlyList<string> Texts(string column) => [.. row.Items(column).Select(item => item.ToString())];
    }
}
