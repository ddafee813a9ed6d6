using System.Globalization;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Conformance.Running;

/// <summary>The scenarios that do not pass, each with the reason why; the list is the floor below which the engine must not fall.</summary>
internal sealed class KnownFailures
{
    private const string FloorKey = "passed at least";

    private readonly Dictionary<string, string> _reasons;

    private KnownFailures(Dictionary<string, string> entries)
    {
        Floor = entries.Remove(FloorKey, out var floor) ? int.Parse(floor, CultureInfo.InvariantCulture) : 0;
        _reasons = entries;
    }

    /// <summary>How many scenarios of the whole suite pass, so that a suite of which a part is missing does not look like success.</summary>
    public int Floor { get; }

    /// <summary>The list beside the code.</summary>
    public static KnownFailures Read() => Parse(File.ReadLines(RepositoryFiles.At("tests", "PaperGraph.Cypher.Conformance", "known-failures.txt")));

    /// <summary>Reads lines of an id, a colon and a reason, and the floor; those that begin with <c>#</c> do not count.</summary>
    /// <exception cref="FormatException">A line has no reason.</exception>
    public static KnownFailures Parse(IEnumerable<string> lines) => new(lines.Where(line => line.Length > 0 && line[0] != '#').Select(ParseLine).ToDictionary());

    /// <summary>Why a scenario does not pass; null where it is not listed.</summary>
    public string? ReasonOf(string scenario) => _reasons.GetValueOrDefault(scenario);

    /// <summary>What is wrong with a result: it failed and is not listed, or is listed and passed.</summary>
    public string? Complaint(ScenarioResult result) => (result.Passed, ReasonOf(result.Scenario.Id)) switch
    {
        (false, null) => $"{result.Scenario.Id} failed: {result.Problem}",
        (true, not null) => $"{result.Scenario.Id} passed: take it from known-failures.txt",
        _ => null,
    };

    private static KeyValuePair<string, string> ParseLine(string line)
    {
        var end = line.IndexOf(": ", StringComparison.Ordinal);
        return end > 0 ? new(line[..end], line[(end + 2)..].Trim()) : throw new FormatException($"'{line}' has no reason.");
    }
}
