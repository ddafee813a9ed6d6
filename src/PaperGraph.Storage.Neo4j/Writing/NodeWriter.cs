using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Writing;

/// <summary>Writes and deletes nodes in batches, a statement for each set of labels.</summary>
internal sealed class NodeWriter(INeo4jTransaction transaction, PaperTexts papers, int batchRows)
{
    public async Task WriteAsync(IReadOnlyList<GraphNode> nodes, CancellationToken cancellationToken)
    {
        foreach (var group in nodes.GroupBy(node => string.Join(':', node.Labels.Prepend(AnchorOf(node)))))
        {
            foreach (var chunk in group.Chunk(batchRows))
                await WriteAsync(AnchorOf(chunk[0]), chunk, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes nodes on which nothing hangs that a person made: no relationship that no build wrote, none to a node that is not ours.</summary>
    public async Task DeleteAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        foreach (var chunk in ids.Chunk(batchRows))
        {
            long deleted = 0;
            foreach (var group in chunk.GroupBy(NodeAnchor.Of))
                deleted += await DeleteAsync(group.Key, group, cancellationToken).ConfigureAwait(false);
            if (deleted < chunk.Length)
                await DeleteAsync(NodeAnchor.Marker, chunk, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<long> DeleteAsync(string label, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var text = $$"""
            UNWIND $ids AS id MATCH (n:{{label}} {id: id})
            WHERE NOT EXISTS { MATCH (n)-[r]-(other) WHERE NOT {{BuiltRelationship.Is("r")}} OR NOT {{NodeAnchor.IsOurs("other")}} }
            DETACH DELETE n
            """;
        var result = await transaction.RunAsync(new(text, ("ids", ids), BuiltRelationship.Marks), cancellationToken).ConfigureAwait(false);
        return result.Counters.NodesDeleted;
    }

    private async Task WriteAsync(string anchor, GraphNode[] nodes, CancellationToken cancellationToken)
    {
        var texts = await PaperTextsAsync(nodes, cancellationToken).ConfigureAwait(false);
        var rows = nodes.Select(node => new Dictionary<string, object?> { ["id"] = node.Id, ["properties"] = ElementProperties.Of(node, texts) }).ToList();
        if (anchor == NodeAnchor.Marker)
            rows = await WriteToKnownAsync(rows, nodes[0].Labels, cancellationToken).ConfigureAwait(false);
        else
            await transaction.RunAsync(
                new($"UNWIND $ids AS id MATCH (n:{NodeAnchor.Marker} {{id: id}}) SET n:{anchor} REMOVE n:{NodeAnchor.Marker}", ("ids", nodes.Select(node => node.Id))), cancellationToken).ConfigureAwait(false);
        await transaction.RunAsync(
            new($"UNWIND $rows AS row MERGE (n:{anchor} {{id: row.id}}) SET n += row.properties{Labelled(nodes[0].Labels)}", ("rows", rows), ("labels", nodes[0].Labels)), cancellationToken).ConfigureAwait(false);
    }

    // A node that is written without the label of its id may have it from before. The rows of the others come back.
    private async Task<List<Dictionary<string, object?>>> WriteToKnownAsync(List<Dictionary<string, object?>> rows, IReadOnlyCollection<string> labels, CancellationToken cancellationToken)
    {
        var known = await NodeFinder.FindAsync(transaction, rows.Select(row => (string)row["id"]!), cancellationToken).ConfigureAwait(false);
        foreach (var row in rows)
            row["node"] = known.GetValueOrDefault((string)row["id"]!);
        await transaction.RunAsync(
            new($"UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.node SET n += row.properties{Labelled(labels)}", ("rows", rows.Where(row => row["node"] is not null)), ("labels", labels)), cancellationToken).ConfigureAwait(false);
        return [.. rows.Where(row => row["node"] is null)];
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

    private static string AnchorOf(GraphNode node) => NodeAnchor.Of(node.Id, node.Labels);

    // Names of the schema stand in the text; any other goes as a parameter, for quoting alone does not make it safe there.
    private static string Labelled(IReadOnlyCollection<string> labels) =>
        labels.Count == 0 ? ""
        : labels.All(label => GraphSchema.OfLabel(label).Count > 0) ? " SET n:" + string.Join(':', labels)
        : " SET n:$($labels)";
}
