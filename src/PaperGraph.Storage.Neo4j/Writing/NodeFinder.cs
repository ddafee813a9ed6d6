using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Writing;

/// <summary>Finds our nodes where it is not known whether they have the label of their id.</summary>
internal static class NodeFinder
{
    /// <summary>The server's names of nodes by id. They are good within the transaction only: the server uses them again.</summary>
    public static async Task<Dictionary<string, string>> FindAsync(INeo4jTransaction transaction, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, string>();
        foreach (var group in ids.Distinct().GroupBy(NodeAnchor.Of))
        {
            foreach (var label in new[] { group.Key, NodeAnchor.Marker })
            {
                var result = await transaction.RunAsync(
                    new($"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) RETURN id, elementId(n)", ("ids", group)), cancellationToken).ConfigureAwait(false);
                foreach (var row in result.Rows)
                    found.TryAdd(row.Text(0), row.Text(1));
            }
        }

        return found;
    }
}
