namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>
/// A Cypher statement with its parameters: null, booleans, integers, doubles, texts, values of the graph, property maps,
/// dictionaries, and sequences of these.
/// </summary>
internal sealed record Statement(string Text, params (string Name, object? Value)[] Parameters)
{
    /// <summary>How many rows are given back at the most; the rest is dropped, unread where the transport can leave it so.</summary>
    /// <value>All unless set.</value>
    public int? RowLimit { get; init; }

    /// <summary>How long its answer may take before the transport gives up waiting.</summary>
    /// <value>As long as <see cref="Neo4jStoreOptions.Timeout"/> says unless set.</value>
    public TimeSpan? Patience { get; init; }
}
