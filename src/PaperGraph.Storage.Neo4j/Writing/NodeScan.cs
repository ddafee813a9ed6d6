using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Writing;

/// <summary>Finds nodes that lack the label of their id, by one scan of the database.</summary>
internal static class NodeScan
{
    /// <summary>The server's names of nodes by id. They are good within the transaction only: the server uses them again.</summary>
    public static async Task<Dictionary<string, string>> FindAsync(INeo4jTransaction transaction, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var result = await transaction.RunAsync(new("MATCH (n) WHERE n.id IN $ids RETURN n.id, elementId(n)", ("ids", ids.Distinct())), cancellationToken).ConfigureAwait(false);
        var found = new Dictionary<string, string>();
        foreach (var row in result.Rows)
            found.TryAdd(row.Text(0), row.Text(1));
        return found;
    }
}
