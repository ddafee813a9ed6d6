using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Neo4j.Writing;

/// <summary>
/// Divides a commit that is too large for one transaction: a server keeps all of a transaction in memory, about 5 kB for each
/// relationship with evidence.
/// </summary>
internal static class CommitParts
{
    /// <summary>
    /// The commit itself where its graph is small enough, else parts in the order in which they have to be written. Each can be
    /// written again.
    /// </summary>
    public static IReadOnlyList<StoreCommit> Of(StoreCommit commit, int mostElements)
    {
        var graph = commit.Graph;
        if (graph.DeletedRelationships.Count + graph.DeletedNodes.Count + graph.Nodes.Count + graph.Relationships.Count <= mostElements)
            return [commit];
        return
        [
            commit with { Graph = GraphBatch.Empty },
            .. ProvenFirst(graph.DeletedNodes).Chunk(mostElements).Select(chunk => Part(new() { DeletedNodes = chunk })),
            .. graph.DeletedRelationships.Chunk(mostElements).Select(chunk => Part(new() { DeletedRelationships = chunk })),
            .. graph.Nodes.Chunk(mostElements).Select(chunk => Part(new() { Nodes = chunk })),
            .. ByStatement(graph.Relationships).Chunk(mostElements).Select(chunk => Part(new() { Relationships = chunk })),
            Part(new() { Redirects = graph.Redirects }),
        ];
    }

    // An author or venue is a build's while a paper leads to it: it has to go before its papers, and together with what leads to it.
    private static IEnumerable<string> ProvenFirst(IEnumerable<string> ids) => ids.OrderBy(id => NodeAnchor.Of(id) is not (Labels.Author or Labels.Venue));

    // A transaction of few types has few statements, each with many rows.
    private static IEnumerable<GraphRelationship> ByStatement(IEnumerable<GraphRelationship> relationships) =>
        relationships.GroupBy(relationship => EndLabels.Of(relationship.Type, relationship.From, relationship.To)).SelectMany(group => group);

    private static StoreCommit Part(GraphBatch graph) => new() { Graph = graph };
}
