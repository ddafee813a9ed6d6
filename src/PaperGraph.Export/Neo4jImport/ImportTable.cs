using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Export.Neo4jImport;

/// <summary>One file with its columns: those of the nodes of one type, or of the relationships of one type.</summary>
/// <param name="FileName">The file's name.</param>
/// <param name="Fixed">The columns that the importer itself wants, as its header spells them.</param>
internal sealed record ImportTable(string FileName, IReadOnlyList<string> Fixed)
{
    private const string Other = "other";

    /// <summary>The properties with their types, in ordinal order.</summary>
    public SortedDictionary<string, ColumnType> Columns { get; } = new(StringComparer.Ordinal);

    /// <summary>The table of a node. Labels that a build does not write share one: they need be no names of files.</summary>
    public static string NameFor(GraphNode node)
    {
        var type = NodeCaption.TypeOf(node);
        return GraphSchema.OfLabel(type).Count > 0 ? type : Other;
    }

    /// <summary>The table of a relationship.</summary>
    public static string NameFor(GraphRelationship relationship) => GraphSchema.IsOurs(relationship.Type) ? relationship.Type : Other;

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
