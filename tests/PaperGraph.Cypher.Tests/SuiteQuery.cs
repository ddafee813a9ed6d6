using System.Text.RegularExpressions;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Tests;

/// <summary>A query of openCypher's test suite with what is expected of it.</summary>
/// <param name="Scenario">File and scenario.</param>
/// <param name="Text">The query.</param>
/// <param name="Error">Type, phase and detail of the error that it shall raise, as the suite writes them; null where it has an answer.</param>
internal sealed partial record SuiteQuery(string Scenario, string Text, (string Type, string Phase, string Detail)? Error)
{
    /// <summary>The signatures of procedures that the scenario needs.</summary>
    public IReadOnlyList<string> Procedures { get; private init; } = [];

    /// <summary>All queries that scenarios execute, outlines expanded; skips the test where the suite is not there.</summary>
    public static IReadOnlyList<SuiteQuery> All() =>
        [.. Directory.EnumerateFiles(SharedData.At("opencypher-tck", "features"), "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(InFile)];

    private static IEnumerable<SuiteQuery> InFile(string file) =>
        ScenarioStart().Split(File.ReadAllText(file).ReplaceLineEndings("\n")).Skip(1).SelectMany(scenario => InScenario(Path.GetFileNameWithoutExtension(file), scenario));

    private static IEnumerable<SuiteQuery> InScenario(string file, string scenario)
    {
        var name = $"{file} {scenario[..scenario.IndexOf('\n', StringComparison.Ordinal)].Trim()}";
        foreach (var row in Examples(scenario))
        {
            var text = row.Aggregate(scenario, (text, cell) => text.Replace($"<{cell.Key}>", cell.Value, StringComparison.Ordinal));
            var error = Raised().Match(text) is { Success: true } raised ? (raised.Groups[1].Value, raised.Groups[2].Value, raised.Groups[3].Value) : default((string, string, string)?);
            var procedures = Procedure().Matches(text).Select(procedure => procedure.Groups[1].Value).ToArray();
            foreach (Match query in Query().Matches(text))
                yield return new(name, query.Groups[1].Value.Trim(), error) { Procedures = procedures };
        }
    }

    private static IEnumerable<Dictionary<string, string>> Examples(string scenario)
    {
        var start = scenario.IndexOf("Examples:", StringComparison.Ordinal);
        if (start < 0)
            return [[]];
        var rows = scenario[start..].Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.StartsWith('|')).Select(Cells).ToList();
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static string[] Cells(string line) =>
        [.. CellBorder().Split(line.Trim()[1..^1]).Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal))];

    [GeneratedRegex(@"^ *Scenario(?: Outline)?:", RegexOptions.Multiline)]
    private static partial Regex ScenarioStart();

    [GeneratedRegex("executing (?:control )?query:\\s*\"\"\"(.*?)\"\"\"", RegexOptions.Singleline)]
    private static partial Regex Query();

    [GeneratedRegex(@"there exists a procedure (.*):")]
    private static partial Regex Procedure();

    [GeneratedRegex(@"an? (\w+) should be raised at ([\w ]+): (\S+)")]
    private static partial Regex Raised();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();
}
