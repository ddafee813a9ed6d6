using System.Runtime.CompilerServices;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Storage.Neo4j.Records;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Reading;

/// <summary>
/// Our part of a database, read page by page: the nodes whose ids are of our scheme and the relationships between them. The ids come
/// first and are sorted here, for the server orders by code point. A commit in between ends the reading with an error: the server
/// keeps no older state to go on with.
/// </summary>
internal sealed class Neo4jGraphSource(INeo4jTransport transport, string location, StoreMeta? meta, int pageRows) : IGraphSource
{
    private const int RelationshipsPerNode = 8;

    /// <inheritdoc/>
    public async ValueTask<GraphDescription> DescribeAsync(GraphFilter filter, CancellationToken cancellationToken = default)
    {
        var nodes = new ElementCounts();
        await foreach (var node in NodesAsync(filter, cancellationToken).ConfigureAwait(false))
            nodes.Add(node.Labels, node.Properties);
        var relationships = new ElementCounts();
        await foreach (var relationship in RelationshipsAsync(filter, cancellationToken).ConfigureAwait(false))
            relationships.Add([relationship.Type], relationship.Properties);
        return new() { Labels = nodes.Names, NodeProperties = nodes.Properties, Types = relationships.Names, RelationshipProperties = relationships.Properties };
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphNode> NodesAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var page in (await FindIdsAsync(filter, cancellationToken).ConfigureAwait(false)).Chunk(pageRows))
        {
            var nodes = await ReadNodesAsync(page, filter, cancellationToken).ConfigureAwait(false);
            foreach (var id in page)
            {
                if (nodes.TryGetValue(id, out var node))
                    yield return node;
            }
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphRelationship> RelationshipsAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var ids = await FindIdsAsync(filter, cancellationToken).ConfigureAwait(false);
        var passing = ids.ToHashSet();
        foreach (var page in ids.Chunk(Math.Max(1, pageRows / RelationshipsPerNode)))
        {
            var relationships = await ReadRelationshipsAsync(page, filter, cancellationToken).ConfigureAwait(false);
            foreach (var (_, relationship) in relationships.Where(pair => passing.Contains(pair.Key.To) && Passes(pair.Relationship, filter)).OrderBy(pair => pair.Key))
                yield return relationship;
        }
    }

    private static bool Passes(GraphRelationship relationship, GraphFilter filter) =>
        relationship.Properties[PropertyNames.Confidence] is not { Kind: ValueKind.Float or ValueKind.Integer } confidence || confidence.AsFloat() >= filter.MinConfidence;

    private async Task<List<string>> FindIdsAsync(GraphFilter filter, CancellationToken cancellationToken)
    {
        var result = await RunAsync(
            new(
                $"MATCH (n) WHERE {NodeAnchor.IsOurs("n")} AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels)) RETURN DISTINCT n.id",
                ("prefixes", NodeAnchor.Prefixes), ("labels", filter.Labels)),
            cancellationToken).ConfigureAwait(false);
        var ids = result.Rows.Select(row => row.Text(0)).Where(id => NodeIds.IsOurs(id) && filter.Ids?.Contains(id) != false).ToList();
        ids.Sort(StringComparer.Ordinal);
        return ids;
    }

    private async Task<Dictionary<string, GraphNode>> ReadNodesAsync(string[] ids, GraphFilter filter, CancellationToken cancellationToken)
    {
        var columns = $"RETURN n.id, labels(n), {Shown("n", filter)}";
        var nodes = new Dictionary<string, GraphNode>();
        foreach (var group in NodeAnchor.Group(ids))
            await ReadAsync($"UNWIND $ids AS id MATCH (n:{group.Key} {{id: id}}) {columns}", group).ConfigureAwait(false);
        if (nodes.Count < ids.Length)
            await ReadAsync($"MATCH (n) WHERE n.id IN $ids {columns}", ids.Where(id => !nodes.ContainsKey(id))).ConfigureAwait(false);
        return nodes;

        async Task ReadAsync(string text, IEnumerable<string> wanted)
        {
            foreach (var row in (await RunAsync(new(text, ("ids", wanted)), cancellationToken).ConfigureAwait(false)).Rows)
                nodes[row.Text(0)] = new(row.Text(0), [.. row.Texts(1).Order(StringComparer.Ordinal)], row.Map(2));
        }
    }

    private async Task<List<(RelationshipKey Key, GraphRelationship Relationship)>> ReadRelationshipsAsync(string[] ids, GraphFilter filter, CancellationToken cancellationToken)
    {
        var rest = $"-[r]->(b) WHERE ($types IS NULL OR type(r) IN $types) AND {NodeAnchor.IsOurs("b")} RETURN a.id, type(r), b.id, {Shown("r", filter)}";
        var relationships = new List<(RelationshipKey, GraphRelationship)>();
        var unlabelled = await FindUnlabelledAsync(ids, cancellationToken).ConfigureAwait(false);
        foreach (var group in NodeAnchor.Group(ids))
            await ReadAsync($"UNWIND $ids AS id MATCH (a:{group.Key} {{id: id}}){rest}", group).ConfigureAwait(false);
        if (unlabelled.Count > 0)
            await ReadAsync($"MATCH (a) WHERE a.id IN $ids MATCH (a){rest}", unlabelled).ConfigureAwait(false);
        return relationships;

        async Task ReadAsync(string text, IEnumerable<string> wanted)
        {
            var result = await RunAsync(new(text, ("ids", wanted), ("types", filter.Types), ("prefixes", NodeAnchor.Prefixes)), cancellationToken).ConfigureAwait(false);
            foreach (var row in result.Rows)
            {
                var relationship = new GraphRelationship(row.Text(1), row.Text(0), row.Text(2), row.Map(3));
                relationships.Add((relationship.Key, relationship));
            }
        }
    }

    private async Task<IReadOnlyCollection<string>> FindUnlabelledAsync(string[] ids, CancellationToken cancellationToken)
    {
        var without = ids.ToHashSet();
        foreach (var group in NodeAnchor.Group(ids))
        {
            foreach (var row in (await RunAsync(new($"UNWIND $ids AS id MATCH (n:{group.Key} {{id: id}}) RETURN n.id", ("ids", group)), cancellationToken).ConfigureAwait(false)).Rows)
                without.Remove(row.Text(0));
        }

        return without;
    }

    private static string Shown(string variable, GraphFilter filter) =>
        filter.IncludeComputed ? $"properties({variable})" : $"{variable} {{.*, {PropertyNames.Evidence}: null, {PropertyNames.Abstract}: null}}";

    private async Task<StatementResult> RunAsync(Statement statement, CancellationToken cancellationToken)
    {
        var result = await transport.ReadAsync(statement, cancellationToken).ConfigureAwait(false);
        var now = await StoreMeta.FindAsync(transport, location, cancellationToken).ConfigureAwait(false);
        return now?.Generation == meta?.Generation
            ? result
            : throw new PaperGraphException(ErrorKind.StoreBusy, $"{location} was written while it was being read.", "the same command again when the build has ended");
    }
}
