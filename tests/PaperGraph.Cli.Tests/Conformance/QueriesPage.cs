using System.Globalization;
using System.Text.Json;
using PaperGraph.Core.Querying;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Conformance;

/// <summary>The worked examples of <c>docs/queries.md</c>: a command, then its rows.</summary>
internal static class QueriesPage
{
    private const string Command = "papergraph query ";

    /// <summary>Each example's query, its parameters, and its rows as the page writes them.</summary>
    public static IEnumerable<(NamedQuery Query, Dictionary<string, object> Parameters, IEnumerable<string> Rows)> Examples()
    {
        var page = File.ReadAllText(RepositoryFiles.At("docs", "queries.md")).ReplaceLineEndings("\n");
        foreach (var example in page[page.IndexOf("## Three of them", StringComparison.Ordinal)..].Split("```\n" + Command).Skip(1))
        {
            var lines = example.Split('\n');
            var words = lines[0].Split(" --param ");
            var parameters = words.Skip(1).Select(word => word.Split('=')).ToDictionary(pair => pair[0], pair => Read(pair[1]));
            foreach (var name in CypherLibrary.Queries.Single(query => query.Name == words[0]).Defaults.Keys)
                parameters.TryAdd(name, 0);
            var rows = lines.SkipWhile(line => !line.StartsWith('|')).Skip(2).TakeWhile(line => line.StartsWith('|'));
            yield return (CypherLibrary.Queries.Single(query => query.Name == words[0]), parameters, rows);
        }
    }

    /// <summary>A row of an answer as the page writes it.</summary>
    public static string Write(JsonElement row) => $"| {string.Join(" | ", row.EnumerateArray().Select(WriteCell))} |";

    private static string WriteCell(JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => cell.GetString()!,
        JsonValueKind.Array => string.Join(", ", cell.EnumerateArray().Select(WriteCell)),
        _ => cell.GetRawText(),
    };

    private static object Read(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : text;
}
