using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.Neo4jImport;

/// <summary>Which files there will be, with which columns, and what they cannot hold: what must be known before the first line.</summary>
internal sealed class ImportPlan
{
    private const string Missing = "left out: the importer takes an empty list, and a list of one empty text, for no value";
    private const string AsText = "of too many kinds, together with other properties, for a file for each; they became texts";
    private const string Nameless = "left out: a column needs a name";
    private const string Padded = "begins or ends with a blank, which papergraph import refuses";

    private static readonly string[] NodeColumns = [":ID(Node)", ":LABEL"];
    private static readonly string[] RelationshipColumns = [":START_ID(Node)", ":END_ID(Node)", ":TYPE"];

    private readonly Losses _losses = new();

    /// <summary>The files of nodes by <see cref="ImportTables.NameFor(GraphNode)"/>.</summary>
    public SortedDictionary<string, ImportTables> Nodes { get; } = new(StringComparer.Ordinal);

    /// <summary>The files of relationships by <see cref="ImportTables.NameFor(GraphRelationship)"/>.</summary>
    public SortedDictionary<string, ImportTables> Relationships { get; } = new(StringComparer.Ordinal);

    /// <summary>What stands between the items of a list, and between labels.</summary>
    public ArrayDelimiter Delimiter { get; } = new();

    /// <summary>What the files will not hold, a sentence for each property.</summary>
    public IReadOnlyList<string> Notes => _losses.ToNotes();

    /// <summary>Goes over the graph once.</summary>
    public static async Task<ImportPlan> MakeAsync(IGraphSource source, GraphFilter filter, CancellationToken cancellationToken)
    {
        var plan = new ImportPlan();
        await foreach (var node in source.NodesAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            plan.Learn(plan.Nodes, ImportTables.NameFor(node), "nodes", NodeColumns, node.Properties);
            foreach (var label in node.Labels)
                plan.Learn(label);
        }

        await foreach (var relationship in source.RelationshipsAsync(filter, cancellationToken).ConfigureAwait(false))
            plan.Learn(plan.Relationships, ImportTables.NameFor(relationship), "relationships", RelationshipColumns, relationship.Properties);
        plan.Delimiter.Choose();
        return plan;
    }

    private void Learn(string label)
    {
        Delimiter.Avoid(label);
        if (label.Length == 0 || label[0] == ' ' || label[^1] == ' ')
            _losses.Tell("nodes", $"label '{label}'", Padded);
    }

    private void Learn(SortedDictionary<string, ImportTables> all, string name, string elements, string[] columns, PropertyMap properties)
    {
        if (!all.TryGetValue(name, out var tables))
            all.Add(name, tables = new($"{elements}-{name}", columns));
        if (!tables.Learn(properties))
            TellOfText(elements, tables.Find(properties), properties);
        Delimiter.Avoid(properties);
        _losses.AddUnwritable(elements, properties);
        foreach (var (key, value) in properties)
        {
            if (key.Length == 0)
                _losses.Add(elements, "''", Nameless);
            else if (value.Kind == ValueKind.List && ColumnType.ReadsAsMissing(value.AsSpan()))
                _losses.Add(elements, key, Missing);
        }
    }

    private void TellOfText(string elements, ImportTable table, PropertyMap properties)
    {
        foreach (var (key, value) in properties)
        {
            if (table.Columns.TryGetValue(key, out var column) && !column.Holds(ColumnType.Of(value)))
                _losses.Tell(elements, key, AsText);
        }
    }
}
