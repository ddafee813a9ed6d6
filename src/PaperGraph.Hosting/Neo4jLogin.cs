namespace PaperGraph.Hosting;

/// <summary>Who speaks to a Neo4j server, and about which database.</summary>
public sealed class Neo4jLogin
{
    /// <summary>The user.</summary>
    /// <value>None: a server that asks for no login.</value>
    public string? User { get; set; }

    /// <summary>The user's password; it is shown nowhere.</summary>
    public string? Password { get; set; }

    /// <summary>The database.</summary>
    /// <value><c>neo4j</c>.</value>
    public string? Database { get; set; }

    /// <summary>What stands before each label of this graph in a database that holds others of these labels.</summary>
    /// <value>Nothing.</value>
    public string? LabelPrefix { get; set; }
}
