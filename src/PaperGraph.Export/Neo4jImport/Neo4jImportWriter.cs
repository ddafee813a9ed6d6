using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Neo4jImport;

/// <summary>
/// CSV files for <c>neo4j-admin database import full</c>: one for each type of node and of relationship, with typed headers,
/// beside a ready command, the schema and a text on how to go about it.
/// </summary>
/// <remarks>
/// Where a property has values of several kinds there are several files, in each of which it has one (<c>nodes-Paper-2.csv</c>). Labels and
/// types that a build does not write come in <c>nodes-other.csv</c> and <c>relationships-other.csv</c>.
/// </remarks>
public sealed class Neo4jImportWriter : IGraphFolderWriter
{
    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public async Task<WrittenGraph> WriteAsync(IGraphSource source, GraphFilter filter, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var plan = await ImportPlan.MakeAsync(source, filter, cancellationToken).ConfigureAwait(false);
        var nodes = await WriteAsync(
            plan.Nodes, source.NodesAsync(filter, cancellationToken), ImportTables.NameFor, node => node.Properties, (rows, node) => rows.WriteAsync(node, cancellationToken), plan, folder, cancellationToken).ConfigureAwait(false);
        var relationships = await WriteAsync(
            plan.Relationships, source.RelationshipsAsync(filter, cancellationToken), ImportTables.NameFor, relationship => relationship.Properties, (rows, relationship) => rows.WriteAsync(relationship, cancellationToken), plan, folder, cancellationToken).ConfigureAwait(false);
        var written = new WrittenGraph(nodes, relationships) { Notes = plan.Notes };
        await ImportScript.WriteAsync(folder, plan, written, cancellationToken).ConfigureAwait(false);
        return written;
    }

    private static async Task<long> WriteAsync<T>(
        IReadOnlyDictionary<string, ImportTables> tables, IAsyncEnumerable<T> items, Func<T, string> nameFor, Func<T, PropertyMap> propertiesOf, Func<CsvRows, T, ValueTask> write,
        ImportPlan plan, string folder, CancellationToken cancellationToken)
    {
        var files = new Dictionary<ImportTable, CsvRows>(ReferenceEqualityComparer.Instance);
        var count = 0L;
        try
        {
            foreach (var table in tables.Values.SelectMany(named => named.Tables))
                files.Add(table, new(table, folder, plan.Delimiter.Character));
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await write(files[tables[nameFor(item)].Find(propertiesOf(item))], item).ConfigureAwait(false);
                count++;
            }

            foreach (var file in files.Values)
                await file.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            foreach (var file in files.Values)
                await file.DisposeAsync().ConfigureAwait(false);
        }

        return count;
    }
}
