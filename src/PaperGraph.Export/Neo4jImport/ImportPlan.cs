using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Neo4jImport;

/// <summary>Which files there will be, with which columns: what must be known before the first line.</summary>
internal sealed class ImportPlan
{
    private static readonly string[] NodeColumns = [":ID(Node)", ":LABEL"];
    private static readonly string[] RelationshipColumns = [":START_ID(Node)", ":END_ID(Node)", ":TYPE"];

    /// <summary>The files of nodes by <see cref="ImportTable.NameFor(GraphNode)"/>.</summary>
    public SortedDictionary<string, ImportTable> Nodes { get; } = new(StringComparer.Ordinal);

    /// <summary>The files of relationships by <see cref="ImportTable.NameFor(GraphRelationship)"/>.</summary>
    public SortedDictionary<string, ImportTable> Relationships { get; } = new(StringComparer.Ordinal);

    /// <summary>What stands between the items of a list, and between labels.</summary>
    public ArrayDelimiter Delimiter { get; } = new();

    /// <summary>Goes over the graph once.</summary>
    public static async Task<ImportPlan> MakeAsync(IGraphSource source, GraphFilter filter, CancellationToken cancellationToken)
    {
        var plan = new ImportPlan();
        await foreach (var node in source.NodesAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            plan.Learn(plan.Nodes, ImportTable.NameFor(node), "nodes", NodeColumns, node.Properties);
            foreach (var label in node.Labels)
                plan.Delimiter.Avoid(label);
        }

        await foreach (var relationship in source.RelationshipsAsync(filter, cancellationToken).ConfigureAwait(false))
            plan.Learn(plan.Relationships, ImportTable.NameFor(relationship), "relationships", RelationshipColumns, relationship.Properties);
        plan.Delimiter.Choose();
        return plan;
    }

    private void Learn(SortedDictionary<string, ImportTable> tables, string name, string prefix, string[] columns, PropertyMap properties)
    {
        if (!tables.TryGetValue(name, out var table))
            tables.Add(name, table = new($"{prefix}-{name}.csv", columns));
        table.Learn(properties);
        Delimiter.Avoid(properties);
    }
}
