using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Neo4jImport;

/// <summary>One file with its columns.</summary>
/// <param name="FileName">The file's name.</param>
/// <param name="Fixed">The columns that the importer itself wants, as its header spells them.</param>
internal sealed record ImportTable(string FileName, IReadOnlyList<string> Fixed)
{
    /// <summary>The properties with their types, in ordinal order.</summary>
    public SortedDictionary<string, ColumnType> Columns { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether every value keeps its type in the column that it would have here.</summary>
    public bool Holds(PropertyMap properties)
    {
        foreach (var (key, value) in properties)
        {
            if (Columns.TryGetValue(key, out var column) && !column.Holds(ColumnType.Of(value)))
                return false;
        }

        return true;
    }

    /// <summary>Makes room for an element's values.</summary>
    public void Learn(PropertyMap properties)
    {
        foreach (var (key, value) in properties)
        {
            // A header without a name would be passed over with its column.
            if (key.Length == 0)
                continue;
            var type = ColumnType.Of(value);
            Columns[key] = Columns.TryGetValue(key, out var known) ? known.Join(type) : type;
        }
    }
}
