using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Export.Neo4jImport;

/// <summary>
/// The files of the nodes of one type, or of the relationships of one type. A column has one type; so where a property has values of several
/// kinds, the elements are shared out among files in each of which it has one.
/// </summary>
/// <param name="name">The first file's name without its ending.</param>
/// <param name="columns">The columns that the importer itself wants.</param>
internal sealed class ImportTables(string name, IReadOnlyList<string> columns)
{
    // Many properties of several kinds each could need a file for each combination; what fits none of so many goes as text into the last.
    private const int MostTables = 32;
    private const string Other = "other";

    private readonly List<ImportTable> _tables = [];

    /// <summary>The files in the order in which they were needed.</summary>
    public IReadOnlyList<ImportTable> Tables => _tables;

    /// <summary>The files' name for a node. Labels that a build does not write share one: they need be no names of files.</summary>
    public static string NameFor(GraphNode node)
    {
        var type = NodeCaption.TypeOf(node);
        return GraphSchema.OfLabel(type).Count > 0 ? type : Other;
    }

    /// <summary>The files' name for a relationship.</summary>
    public static string NameFor(GraphRelationship relationship) => GraphSchema.IsOurs(relationship.Type) ? relationship.Type : Other;

    /// <summary>Makes room for an element; false where some value of it will be a text that was none.</summary>
    public bool Learn(PropertyMap properties)
    {
        var fitting = _tables.Find(table => table.Holds(properties));
        var table = fitting ?? (_tables.Count < MostTables ? Begin() : _tables[^1]);
        table.Learn(properties);
        return fitting is not null || table.Holds(properties);
    }

    /// <summary>
    /// The file in which room was made for an element. A column's type never changes once something has one, so this is the first one that
    /// holds it now as it was then.
    /// </summary>
    public ImportTable Find(PropertyMap properties)
    {
        if (_tables.Count > 1)
        {
            foreach (var table in _tables)
            {
                if (table.Holds(properties))
                    return table;
            }
        }

        return _tables[^1];
    }

    private ImportTable Begin()
    {
        var table = new ImportTable(_tables.Count == 0 ? $"{name}.csv" : $"{name}-{_tables.Count + 1}.csv", columns);
        _tables.Add(table);
        return table;
    }
}
