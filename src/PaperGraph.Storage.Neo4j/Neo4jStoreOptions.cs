namespace PaperGraph.Storage.Neo4j;

/// <summary>Where a Neo4j server is and how the store speaks with it.</summary>
public sealed record Neo4jStoreOptions
{
    private const string FirstUser = "neo4j";

    /// <summary>The server's http or https address, without user, password and path.</summary>
    public required Uri Address { get; init; }

    /// <summary>The user; null for a server that asks for none.</summary>
    public string? User { get; init; }

    /// <summary>The user's password. It is sent to the server and shown nowhere.</summary>
    public string? Password { get; init; }

    /// <summary>The database.</summary>
    /// <value><c>neo4j</c> unless set.</value>
    public string Database { get; init; } = "neo4j";

    /// <summary>How many rows a statement writes or reads at a time.</summary>
    /// <value>5,000 unless set.</value>
    public int BatchRows { get; init; } = 5_000;

    /// <summary>How many nodes and relationships a transaction writes at the most; a larger commit is several transactions.</summary>
    /// <value>40,000 unless set.</value>
    public int TransactionElements { get; init; } = 40_000;

    /// <summary>How long one request may take.</summary>
    /// <value>Five minutes unless set.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Measures the pauses between attempts.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>
    /// Reads <c>http://user:password@host:port/database</c>. User, password and database may be left out there and given beside it;
    /// the address goes before
    /// them, and a password without a user is that of <c>neo4j</c>, the user whom every server begins with.
    /// </summary>
    /// <exception cref="FormatException">It is no http or https address of a server and a database.</exception>
    public static Neo4jStoreOptions Parse(string address, string? user = null, string? password = null, string? database = null)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.AbsolutePath.Trim('/').Contains('/', StringComparison.Ordinal))
            throw new FormatException("The address of a Neo4j server is http://host:port or https://host:port, with /database after it where it is not 'neo4j'.");
        var login = uri.UserInfo.Split(':', 2);
        user = login[0].Length > 0 ? Uri.UnescapeDataString(login[0]) : user;
        password = login.Length > 1 ? Uri.UnescapeDataString(login[1]) : password;
        var path = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        return new()
        {
            Address = new Uri(uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)),
            User = string.IsNullOrEmpty(user) && !string.IsNullOrEmpty(password) ? FirstUser : user,
            Password = password,
            Database = path.Length > 0 ? path : string.IsNullOrEmpty(database) ? "neo4j" : database,
        };
    }

    /// <summary>The address with the database, without user and password.</summary>
    public string Location => $"{Address.GetLeftPart(UriPartial.Authority)}/{Database}";

    /// <summary>The location: a record would show its password.</summary>
    public override string ToString() => Location;
}
