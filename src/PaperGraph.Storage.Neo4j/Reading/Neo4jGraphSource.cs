using System.Runtime.CompilerServices;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Storage.Neo4j.Records;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Reading;

/// <summary>
/// Our part of a database, read page by page: the nodes whose ids and labels are of our scheme and the relationships between them. The ids come
/// first and are sorted here, for the server orders by code point. A commit in between ends the reading with an error: the server
/// keeps no older state to go on with.
/// </summary>
internal sealed class Neo4jGraphSource(INeo4jTransport transport, string location, StoreMeta? meta, int pageRows) : IGraphSource
{
    private const int RelationshipsPerNode = 2;

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
        foreach (var page in (await FindAsync(filter, cancellationToken).ConfigureAwait(false)).Chunk(pageRows))
        {
            var nodes = await ReadNodesAsync(page, filter, cancellationToken).ConfigureAwait(false);
            foreach (var place in page)
            {
                if (nodes.TryGetValue(place.Id, out var node))
                    yield return node;
            }
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphRelationship> RelationshipsAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var places = await FindAsync(filter, cancellationToken).ConfigureAwait(false);
        var passing = places.Select(place => place.Id).ToHashSet();
        foreach (var page in places.Chunk(Math.Max(1, pageRows / RelationshipsPerNode)))
        {
            var relationships = await ReadRelationshipsAsync(page, filter, cancellationToken).ConfigureAwait(false);
            foreach (var (_, relationship) in relationships.Where(pair => passing.Contains(pair.Key.To) && Passes(pair.Relationship, filter)).OrderBy(pair => pair.Key))
                yield return relationship;
        }
    }

    private static bool Passes(GraphRelationship relationship, GraphFilter filter) =>
        relationship.Properties[PropertyNames.Confidence] is not { Kind: ValueKind.Float or ValueKind.Integer } confidence || confidence.AsFloat() >= filter.MinConfidence;

    private static bool Passes(IReadOnlyList<Value> node, GraphFilter filter) =>
        NodeIds.IsOurs(node.Text(0)) && filter.Ids?.Contains(node.Text(0)) != false && filter.Labels?.Overlaps(node.Texts(1)) != false;

    private async Task<List<(string Id, string Anchor)>> FindAsync(GraphFilter filter, CancellationToken cancellationToken)
    {
        var result = await transport.ReadAsync(new(OurNodes.List), cancellationToken).ConfigureAwait(false);
        await CheckAsync(cancellationToken).ConfigureAwait(false);
        var places = result.Rows.Where(row => Passes(row, filter)).Select(row => (Id: row.Text(0), Anchor: row.Text(2))).ToList();
        places.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return places;
    }

    private async Task<Dictionary<string, GraphNode>> ReadNodesAsync((string Id, string Anchor)[] page, GraphFilter filter, CancellationToken cancellationToken)
    {
        var nodes = new Dictionary<string, GraphNode>();
        await foreach (var row in ReadAsync(page, "n", $"RETURN n.id, labels(n), {Shown("n", filter)}", filter, cancellationToken).ConfigureAwait(false))
            nodes[row.Text(0)] = new(row.Text(0), [.. row.Texts(1).Where(label => label != NodeAnchor.Marker).Order(StringComparer.Ordinal)], row.Map(2));
        return nodes;
    }

    private async Task<List<(RelationshipKey Key, GraphRelationship Relationship)>> ReadRelationshipsAsync((string Id, string Anchor)[] page, GraphFilter filter, CancellationToken cancellationToken)
    {
        var relationships = new List<(RelationshipKey, GraphRelationship)>();
        var rest = $"MATCH (a)-[r]->(b) WHERE ($types IS NULL OR type(r) IN $types) AND {NodeAnchor.IsOurs("b")} RETURN a.id, type(r), b.id, {Shown("r", filter)}";
        await foreach (var row in ReadAsync(page, "a", rest, filter, cancellationToken).ConfigureAwait(false))
        {
            var relationship = new GraphRelationship(row.Text(1), row.Text(0), row.Text(2), row.Map(3));
            relationships.Add((relationship.Key, relationship));
        }

        return relationships;
    }

    private async IAsyncEnumerable<IReadOnlyList<Value>> ReadAsync(
        (string Id, string Anchor)[] page, string variable, string rest, GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var group in page.GroupBy(place => place.Anchor, place => place.Id))
        {
            var result = await transport.ReadAsync(
                new($"UNWIND $ids AS id MATCH ({variable}:{group.Key} {{id: id}}) {rest}", ("ids", group), ("types", filter.Types)), cancellationToken).ConfigureAwait(false);
            foreach (var row in result.Rows)
                yield return row;
        }

        await CheckAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string Shown(string variable, GraphFilter filter) =>
        filter.IncludeComputed ? $"properties({variable})" : $"{variable} {{.*, {PropertyNames.Evidence}: null, {PropertyNames.Abstract}: null}}";

    private async Task CheckAsync(CancellationToken cancellationToken)
    {
        var now = await StoreMeta.FindAsync(transport, location, cancellationToken).ConfigureAwait(false);
        if (now?.Generation != meta?.Generation)
            throw new PaperGraphException(ErrorKind.StoreBusy, $"{location} was written while it was being read.", "the same command again when the build has ended");
    }
}
