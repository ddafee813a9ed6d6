using System.Text.Json;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>A request to the Query API.</summary>
/// <param name="Method">POST, or DELETE for the end of a transaction.</param>
/// <param name="Path">What follows the database's path.</param>
/// <param name="Body">Writes the members of the request's object, if it has some.</param>
internal sealed record QueryRequest(HttpMethod Method, string Path, Action<Utf8JsonWriter>? Body = null)
{
    /// <summary>The member of a cluster that a transaction began on; learned from the answer to its begin.</summary>
    public ClusterAffinity? Member { get; init; }

    /// <summary>How long the answer may take.</summary>
    /// <value>As long as the store's options say unless set.</value>
    public TimeSpan? Patience { get; init; }
}

/// <summary>Which member of a cluster holds a transaction; none where there is no cluster.</summary>
internal sealed class ClusterAffinity
{
    public string? Name { get; set; }
}
