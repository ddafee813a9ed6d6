using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Ingest.GraphCsv;

/// <summary>
/// Any property graph from a folder of CSV files with the headers of <c>neo4j-admin database import</c>: <c>:ID</c> with id spaces,
/// <c>:LABEL</c>, <c>:START_ID</c>, <c>:END_ID</c>, <c>:TYPE</c>, typed columns, lists. Where no column gives a label or type, the file's name does.
/// </summary>
/// <remarks>
/// Nodes come in the order of the files, not of their ids, and are called by what stands in their <c>:ID</c> column (with the id space before it
/// where there are several); one without is called by file and line. Whatever would not arrive in Neo4j as it is written ends the reading with an
/// error that has file, line and column.
/// </remarks>
public sealed class CsvGraphSource : IGraphSource
{
    private readonly IReadOnlyList<GraphCsvFile> _files;
    private readonly CellParser _cells;
    private readonly char _arrayDelimiter;
    private IdSpaces? _ids;

    /// <summary>Reads the headers of a folder's files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="arrayDelimiter">What stands between the items of lists, and between labels.</param>
    /// <exception cref="PaperGraphException">There is no such folder, no file in it, or a header is wrong.</exception>
    public CsvGraphSource(string folder, char arrayDelimiter = ';')
    {
        _files = GraphCsvReader.FindFiles(folder);
        (_cells, _arrayDelimiter) = (new(arrayDelimiter), arrayDelimiter);
    }

    /// <inheritdoc/>
    public async ValueTask<GraphDescription> DescribeAsync(GraphFilter filter, CancellationToken cancellationToken = default)
    {
        var (labels, types) = (new SortedDictionary<string, long>(StringComparer.Ordinal), new SortedDictionary<string, long>(StringComparer.Ordinal));
        await foreach (var node in NodesAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            foreach (var label in node.Labels)
                labels[label] = labels.GetValueOrDefault(label) + 1;
        }

        await foreach (var relationship in RelationshipsAsync(filter, cancellationToken).ConfigureAwait(false))
            types[relationship.Type] = types.GetValueOrDefault(relationship.Type) + 1;
        return new()
        {
            Labels = labels,
            Types = types,
            NodeProperties = TypesOf(_files.Where(file => !file.HasRelationships)),
            RelationshipProperties = TypesOf(_files.Where(file => file.HasRelationships)),
        };
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphNode> NodesAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await ValueTask.CompletedTask.ConfigureAwait(false);
        var ids = new IdSpaces(_files.SelectMany(file => file.Columns).Where(column => column.Role == ColumnRole.Id).Select(column => column.Space).Distinct().Count() < 2);
        foreach (var file in _files.Where(file => !file.HasRelationships))
        {
            using var reader = GraphCsvReader.Open(file.Path);
            reader.MoveNext();
            var parts = new NodeParts(file, _cells, _arrayDelimiter);
            while (reader.MoveNext())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (parts.Read(new(file.Path, reader.Current), ids) is { } node && Passes(node, filter))
                    yield return node;
            }
        }

        _ids = ids;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphRelationship> RelationshipsAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var passing = await ReadNodesAsync(filter, cancellationToken).ConfigureAwait(false);
        foreach (var file in _files.Where(file => file.HasRelationships))
        {
            using var reader = GraphCsvReader.Open(file.Path);
            reader.MoveNext();
            var parts = new RelationshipParts(file, _cells);
            while (reader.MoveNext())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (parts.Read(new(file.Path, reader.Current), _ids!) is { } relationship && Passes(relationship, filter, passing))
                    yield return relationship;
            }
        }
    }

    // Relationships need to know the nodes: which there are, and with a filter which of them pass.
    private async ValueTask<HashSet<string>?> ReadNodesAsync(GraphFilter filter, CancellationToken cancellationToken)
    {
        var filtersNodes = filter.Labels is not null || filter.Ids is not null;
        if (_ids is not null && !filtersNodes)
            return null;
        var passing = new HashSet<string>();
        await foreach (var node in NodesAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            if (filtersNodes)
                passing.Add(node.Id);
        }

        return filtersNodes ? passing : null;
    }

    private static bool Passes(GraphNode node, GraphFilter filter) =>
        (filter.Labels is null || node.Labels.Any(filter.Labels.Contains)) && (filter.Ids is null || filter.Ids.Contains(node.Id));

    private static bool Passes(GraphRelationship relationship, GraphFilter filter, HashSet<string>? passing) =>
        (filter.Types is null || filter.Types.Contains(relationship.Type))
        && (passing is null || (passing.Contains(relationship.From) && passing.Contains(relationship.To)))
        && (relationship.Properties[PropertyNames.Confidence] is not { Kind: ValueKind.Integer or ValueKind.Float } confidence || confidence.AsFloat() >= filter.MinConfidence);

    private static SortedDictionary<string, PropertyType> TypesOf(IEnumerable<GraphCsvFile> files)
    {
        var types = new SortedDictionary<string, PropertyType>(StringComparer.Ordinal);
        foreach (var column in files.SelectMany(file => file.Columns).Where(column => column.Name is not null))
        {
            var type = TypeOf(column);
            types[column.Name!] = types.TryGetValue(column.Name!, out var other) && other != type ? PropertyType.String : type;
        }

        return types;
    }

    private static PropertyType TypeOf(GraphCsvColumn column) => (column.Type.Kind, column.IsList) switch
    {
        (ValueKind.Integer, false) => PropertyType.Integer,
        (ValueKind.Float, false) => PropertyType.Float,
        (ValueKind.Boolean, false) => PropertyType.Boolean,
        (ValueKind.Integer, true) => PropertyType.IntegerList,
        (ValueKind.String, true) => PropertyType.StringList,
        _ => PropertyType.String,
    };
}
