using PaperGraph.Hosting;

namespace PaperGraph.Cli.Running;

/// <summary>The variables by which Neo4j's own tools are told of a server, as settings; every other setting goes before them.</summary>
internal static class Neo4jEnvironment
{
    private static readonly (string Variable, string Key)[] Settings =
    [
        ("NEO4J_URI", nameof(PaperGraphOptions.Store)),
        ("NEO4J_USERNAME", $"{nameof(PaperGraphOptions.Neo4j)}:{nameof(Neo4jLogin.User)}"),
        ("NEO4J_PASSWORD", $"{nameof(PaperGraphOptions.Neo4j)}:{nameof(Neo4jLogin.Password)}"),
        ("NEO4J_DATABASE", $"{nameof(PaperGraphOptions.Neo4j)}:{nameof(Neo4jLogin.Database)}"),
    ];

    public static IEnumerable<KeyValuePair<string, string?>> Read() => Settings
        .Select(setting => KeyValuePair.Create(setting.Key, Environment.GetEnvironmentVariable(setting.Variable)))
        .Where(pair => !string.IsNullOrEmpty(pair.Value));
}
