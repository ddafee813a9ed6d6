using System.Text.RegularExpressions;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j;

/// <summary>Where a Neo4j server is and how the store speaks with it.</summary>
public sealed partial record Neo4jStoreOptions
{
    private const string FirstUser = "neo4j";

    private static readonly string[] HttpSchemes = ["http", "https"];
    private static readonly string[] BoltSchemes = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

    /// <summary>
    /// The server's address, without user, password and path. Its scheme is the protocol: <c>http</c> and <c>https</c> for the Query
    /// API; <c>neo4j</c> (the driver chooses the member of a cluster) and <c>bolt</c> (this member) for Bolt, with <c>+s</c> over TLS and
    /// with <c>+ssc</c> over TLS that takes any certificate.
    /// </summary>
    public required Uri Address { get; init; }

    /// <summary>The user; null for a server that asks for none.</summary>
    public string? User { get; init; }

    /// <summary>The user's password. It is sent to the server and shown nowhere.</summary>
    public string? Password { get; init; }

    /// <summary>The database.</summary>
    /// <value><c>neo4j</c> unless set.</value>
    public string Database { get; init; } = "neo4j";

    /// <summary>
    /// What stands before each label and each name of a constraint or index of this graph, for a database that holds other nodes of
    /// these labels or another graph of PaperGraph: <c>PG_</c> makes <c>Paper</c> <c>PG_Paper</c>. It is part of where the graph is.
    /// </summary>
    /// <value>Nothing unless set.</value>
    /// <exception cref="FormatException">It is not an ASCII letter or underscore followed by letters, digits and underscores, 40 characters at the most.</exception>
    public string LabelPrefix
    {
        get;
        init => field = PrefixShape().IsMatch(value) ? value : throw new FormatException($"'{value}' is no prefix of labels: that is a letter, then letters, digits and underscores, 40 at the most.");
    } = "";

    /// <summary>How many rows a statement writes or reads at a time.</summary>
    /// <value>5,000 unless set.</value>
    public int BatchRows { get; init; } = 5_000;

    /// <summary>How many nodes and relationships a transaction writes at the most; a larger commit is several transactions.</summary>
    /// <value>10,000 unless set: larger ones are slower, since the server keeps all of a transaction in memory.</value>
    public int TransactionElements { get; init; } = 10_000;

    /// <summary>How long one request may take.</summary>
    /// <value>Five minutes unless set.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Measures the pauses between attempts.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether the address asks for Bolt, which needs <c>WithBolt()</c> of PaperGraph.Storage.Neo4j.Bolt.</summary>
    public bool IsBolt => BoltSchemes.Contains(Address.Scheme);

    /// <summary>Speaks Bolt, where its package was asked to.</summary>
    internal Func<Neo4jStoreOptions, INeo4jTransport>? Bolt { get; init; }

    /// <summary>
    /// Reads <c>http://user:password@host:port/database</c>. User, password and database may be left out there and given beside it;
    /// the address goes before
    /// them, and a password without a user is that of <c>neo4j</c>, the user whom every server begins with.
    /// </summary>
    /// <exception cref="FormatException">It is no address of a server and a database.</exception>
    public static Neo4jStoreOptions Parse(string address, string? user = null, string? password = null, string? database = null)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !HttpSchemes.Concat(BoltSchemes).Contains(uri.Scheme) || uri.Host.Length == 0 || uri.AbsolutePath.Trim('/').Contains('/', StringComparison.Ordinal))
            throw new FormatException("The address of a Neo4j server is http://host:port, neo4j://host:port, or another of Neo4j's schemes, with /database after it where it is not 'neo4j'.");
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

    /// <summary>A connection by the protocol of the address.</summary>
    internal INeo4jTransport Connect() => !IsBolt
        ? new HttpTransport(this)
        : Bolt?.Invoke(this) ?? throw new InvalidOperationException($"{Location} needs WithBolt() of PaperGraph.Storage.Neo4j.Bolt.");

    /// <summary>The location: a record would show its password.</summary>
    public override string ToString() => Location;

    [GeneratedRegex("^([A-Za-z_][A-Za-z0-9_]{0,39})?$(?!\n)", RegexOptions.CultureInvariant)]
    private static partial Regex PrefixShape();
}
