using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Writing;

/// <summary>Writes and deletes nodes in batches, a statement for each set of labels.</summary>
internal sealed class NodeWriter(INeo4jTransaction transaction, PaperTexts papers, int batchRows)
{
    private static readonly string[] OurTypes = [.. RelationshipTypes.All];

    public async Task WriteAsync(IReadOnlyList<GraphNode> nodes, CancellationToken cancellationToken)
    {
        foreach (var group in nodes.GroupBy(node => string.Join(':', node.Labels.Prepend(AnchorOf(node)))))
        {
            foreach (var chunk in group.Chunk(batchRows))
                await WriteAsync(AnchorOf(chunk[0]), chunk, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes nodes on which nothing foreign hangs: no relationship of another type, none to a node that is not ours.</summary>
    public async Task DeleteAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        foreach (var chunk in ids.Chunk(batchRows))
        {
            long deleted = 0;
            foreach (var group in NodeAnchor.Group(chunk).Where(group => group.Key.Length > 0))
                deleted += await DeleteAsync($"UNWIND $ids AS id MATCH (n:{group.Key} {{id: id}})", group, cancellationToken).ConfigureAwait(false);
            if (deleted < chunk.Length)
                await DeleteAsync("MATCH (n) WHERE n.id IN $ids WITH n", chunk, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<long> DeleteAsync(string match, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var text = $"{match} WHERE NOT EXISTS {{ MATCH (n)-[r]-(other) WHERE NOT type(r) IN $types OR NOT {NodeAnchor.IsOurs("other")} }} DETACH DELETE n";
        var result = await transaction.RunAsync(new(text, ("ids", ids), ("types", OurTypes), ("prefixes", NodeAnchor.Prefixes)), cancellationToken).ConfigureAwait(false);
        return result.Counters.NodesDeleted;
    }

    private async Task WriteAsync(string anchor, GraphNode[] nodes, CancellationToken cancellationToken)
    {
        var texts = await PaperTextsAsync(nodes, cancellationToken).ConfigureAwait(false);
        var rows = nodes.Select(node => new Dictionary<string, object?> { ["id"] = node.Id, ["properties"] = ElementProperties.Of(node, texts) }).ToList();
        var labels = nodes[0].Labels;
        if (anchor.Length > 0)
        {
            await transaction.RunAsync(
                new($"UNWIND $rows AS row MERGE (n:{anchor} {{id: row.id}}) SET n += row.properties{Labelled(labels)}", ("rows", rows), ("labels", labels)), cancellationToken).ConfigureAwait(false);
            return;
        }

        var known = await NodeScan.FindAsync(transaction, nodes.Select(node => node.Id), cancellationToken).ConfigureAwait(false);
        foreach (var row in rows)
            row["node"] = known.GetValueOrDefault((string)row["id"]!);
        await transaction.RunAsync(
            new($"UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.node SET n += row.properties{Labelled(labels)}", ("rows", rows.Where(row => row["node"] is not null)), ("labels", labels)), cancellationToken).ConfigureAwait(false);
        await transaction.RunAsync(
            new($"UNWIND $rows AS row CREATE (n) SET n += row.properties{Labelled(labels)}", ("rows", rows.Where(row => row["node"] is null)), ("labels", labels)), cancellationToken).ConfigureAwait(false);
    }

    private async Task<Dictionary<string, PaperRecord>> PaperTextsAsync(GraphNode[] nodes, CancellationToken cancellationToken)
    {
        List<string> ids = [];
        foreach (var node in nodes)
        {
            if (NodeIds.TryGetPaper(node.Id, out var paperId))
                ids.Add(paperId);
        }

        return await papers.FindAsync(transaction, ids, cancellationToken).ConfigureAwait(false);
    }

    private static string AnchorOf(GraphNode node) => NodeAnchor.Of(node.Id) is { } label && node.Labels.Contains(label) ? label : "";

    // Names of the schema stand in the text; any other goes as a parameter, for quoting alone does not make it safe there.
    private static string Labelled(IReadOnlyCollection<string> labels) =>
        labels.Count == 0 ? ""
        : labels.All(label => GraphSchema.OfLabel(label).Count > 0) ? " SET n:" + string.Join(':', labels)
        : " SET n:$($labels)";
}
