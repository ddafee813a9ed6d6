using PaperGraph.Core.Diagnostics;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Running;

/// <summary>The variables by which Neo4j's own tools are told of a server, as settings; every other setting goes before them.</summary>
internal static class Neo4jEnvironment
{
    /// <summary>The word that stands for the server that NEO4J_URI names. The variable alone never sends a build to a server.</summary>
    private const string Server = "neo4j";

    private static readonly (string Variable, string Key)[] Settings =
    [
        ("NEO4J_USERNAME", $"{nameof(PaperGraphOptions.Neo4j)}:{nameof(Neo4jLogin.User)}"),
        ("NEO4J_PASSWORD", $"{nameof(PaperGraphOptions.Neo4j)}:{nameof(Neo4jLogin.Password)}"),
        ("NEO4J_DATABASE", $"{nameof(PaperGraphOptions.Neo4j)}:{nameof(Neo4jLogin.Database)}"),
    ];

    /// <summary>The address that a store's name stands for; any other name as it is.</summary>
    /// <exception cref="InvalidOperationException">It is the word, and NEO4J_URI is not set.</exception>
    public static string Resolve(string store) => store != Server
        ? store
        : Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } address
            ? address
            : throw new InvalidOperationException("The store 'neo4j' is the server that NEO4J_URI names, and that is not set.");

    /// <summary>The same for a store that an option names.</summary>
    /// <exception cref="PaperGraphException">It is the word, and NEO4J_URI is not set.</exception>
    public static string ResolveOption(string store)
    {
        try
        {
            return Resolve(store);
        }
        catch (InvalidOperationException error)
        {
            throw new PaperGraphException(ErrorKind.Usage, error.Message);
        }
    }

    public static IEnumerable<KeyValuePair<string, string?>> Read() => Settings
        .Select(setting => KeyValuePair.Create(setting.Key, Environment.GetEnvironmentVariable(setting.Variable)))
        .Where(pair => !string.IsNullOrEmpty(pair.Value));
}
