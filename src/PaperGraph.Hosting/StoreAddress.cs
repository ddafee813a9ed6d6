using PaperGraph.Core.Diagnostics;
using PaperGraph.Storage.Neo4j;

namespace PaperGraph.Hosting;

/// <summary>Tells the address of a server from a file, and shows it without a password.</summary>
public static class StoreAddress
{
    private const string HttpPort = ":7474";
    private const string HttpsPort = ":7473";

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
    /// <exception cref="PaperGraphException">It is no http or https address; for one of Bolt, the hint is the same server's http address.</exception>
    internal static Neo4jStoreOptions Parse(string address, Neo4jLogin login)
    {
        var (scheme, rest) = Split(address);
        if (scheme.StartsWith("neo4j", StringComparison.Ordinal) || scheme.StartsWith("bolt", StringComparison.Ordinal))
            throw new PaperGraphException(ErrorKind.Usage, $"{Shown(address)} asks for the Bolt protocol; this build speaks to Neo4j over HTTP.", "--store " + HttpAddress(scheme, rest));
        try
        {
            return WithPrefix(Neo4jStoreOptions.Parse(address, login.User, login.Password, login.Database), login.LabelPrefix ?? "");
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

    // Aura answers https on the standard port, a server of one's own http on 7474 and https on 7473.
    private static string HttpAddress(string scheme, string rest)
    {
        var host = rest[(rest.LastIndexOf('@') + 1)..].Split('/', '?')[0];
        var name = host.StartsWith('[') ? host[..(host.IndexOf(']', StringComparison.Ordinal) + 1)] : host.Split(':')[0];
        if (name.EndsWith(".databases.neo4j.io", StringComparison.OrdinalIgnoreCase))
            return "https://" + name;
        return scheme.Contains('+', StringComparison.Ordinal) ? $"https://{name}{HttpsPort}" : $"http://{name}{HttpPort}";
    }

    private static (string Scheme, string Server) Split(string address)
    {
        var colon = address.IndexOf("://", StringComparison.Ordinal);
        return (address[..colon].ToLowerInvariant(), address[(colon + 3)..]);
    }
}
