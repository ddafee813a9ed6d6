namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>The Bolt protocol, for the store on a Neo4j server.</summary>
public static class Neo4jBolt
{
    /// <summary>The same options, of a store that speaks Bolt where the address asks for it (<c>neo4j://</c>, <c>bolt://</c> …).</summary>
    public static Neo4jStoreOptions WithBolt(this Neo4jStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options with { Bolt = settings => new BoltTransport(settings) };
    }
}
