using PaperGraph.Core.Diagnostics;
using PaperGraph.Storage.Neo4j;
#if NEO4J_DRIVER
using PaperGraph.Storage.Neo4j.Bolt;
#endif

namespace PaperGraph.Hosting;

/// <summary>Tells the address of a server from a file, and shows it without a password.</summary>
public static class StoreAddress
{
    /// <summary>Whether a store's name is an address, not a file.</summary>
    public static bool IsAddress(string store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Contains("://", StringComparison.Ordinal);
    }

    /// <summary>A store's name as it may be shown: an address loses its user and password.</summary>
    public static string Shown(string store)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (!IsAddress(store))
            return store;
        var (scheme, rest) = Split(store);
        return $"{scheme}://{rest[(rest.LastIndexOf('@') + 1)..].Split('?')[0]}";
    }

    /// <summary>The server that an address means.</summary>
    /// <exception cref="PaperGraphException">It is none, or one of Bolt in a build without it; then the hint is the same server's http address.</exception>
    internal static Neo4jStoreOptions Parse(string address, Neo4jLogin login)
    {
        try
        {
            return WithPrefix(SpeakingBolt(Neo4jStoreOptions.Parse(address, login.User, login.Password, login.Database)), login.LabelPrefix ?? "");
        }
        catch (FormatException error)
        {
            throw new PaperGraphException(ErrorKind.Usage, $"{Shown(address)} is no address of a store. {error.Message}", "--store http://localhost:7474");
        }
    }

    private static Neo4jStoreOptions WithPrefix(Neo4jStoreOptions server, string prefix)
    {
        try
        {
            return server with { LabelPrefix = prefix };
        }
        catch (FormatException error)
        {
            throw new PaperGraphException(ErrorKind.Usage, error.Message, "--label-prefix PG_");
        }
    }

#if NEO4J_DRIVER
    private static Neo4jStoreOptions SpeakingBolt(Neo4jStoreOptions options) => options.WithBolt();
#else
    private static Neo4jStoreOptions SpeakingBolt(Neo4jStoreOptions options) => !options.IsBolt
        ? options
        : throw new PaperGraphException(
            ErrorKind.Usage, $"{options.Location} asks for Bolt, which this build leaves out: it was made without the package Neo4j.Driver.",
            $"--store {HttpAddress(options)} (the same server at its default port), or a build with -p:Neo4jDriver=true where the package can be had");

    // Aura answers https on the standard port, a server of one's own http on 7474 and https on 7473.
    private static string HttpAddress(Neo4jStoreOptions options)
    {
        var host = options.Address.Host;
        var server = host.EndsWith(".databases.neo4j.io", StringComparison.OrdinalIgnoreCase) ? "https://" + host
            : options.Address.Scheme.Contains('+', StringComparison.Ordinal) ? $"https://{host}:7473"
            : $"http://{host}:7474";
        return options.Database == "neo4j" ? server : $"{server}/{options.Database}";
    }
#endif

    private static (string Scheme, string Server) Split(string address)
    {
        var colon = address.IndexOf("://", StringComparison.Ordinal);
        return (address[..colon].ToLowerInvariant(), address[(colon + 3)..]);
    }
}
