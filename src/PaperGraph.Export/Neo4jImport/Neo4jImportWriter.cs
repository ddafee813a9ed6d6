using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Neo4jImport;

/// <summary>
/// CSV files for <c>neo4j-admin database import full</c>: one for each type of node and of relationship, with typed headers,
/// beside a ready command, the schema and a text on how to go about it.
/// </summary>
/// <remarks>
/// A property keeps its type where all nodes or relationships of a file agree on it, else its values are texts. Labels and
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
            plan.Nodes, source.NodesAsync(filter, cancellationToken), ImportTable.NameFor, (rows, node) => rows.WriteAsync(node, cancellationToken), plan, folder, cancellationToken).ConfigureAwait(false);
        var relationships = await WriteAsync(
            plan.Relationships, source.RelationshipsAsync(filter, cancellationToken), ImportTable.NameFor, (rows, relationship) => rows.WriteAsync(relationship, cancellationToken), plan, folder, cancellationToken).ConfigureAwait(false);
        var written = new WrittenGraph(nodes, relationships);
        await ImportScript.WriteAsync(folder, plan, written, cancellationToken).ConfigureAwait(false);
        return written;
    }

    private static async Task<long> WriteAsync<T>(
        IReadOnlyDictionary<string, ImportTable> tables, IAsyncEnumerable<T> items, Func<T, string> nameFor, Func<CsvRows, T, ValueTask> write,
        ImportPlan plan, string folder, CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, CsvRows>(StringComparer.Ordinal);
        var count = 0L;
        try
        {
            foreach (var (name, table) in tables)
                files.Add(name, new(table, folder, plan.Delimiter.Character));
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await write(files[nameFor(item)], item).ConfigureAwait(false);
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
