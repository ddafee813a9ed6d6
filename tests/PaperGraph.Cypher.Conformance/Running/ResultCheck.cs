using PaperGraph.Cypher.Conformance.Features;
using PaperGraph.Cypher.Conformance.Subjects;
using PaperGraph.Cypher.Conformance.Values;

namespace PaperGraph.Cypher.Conformance.Running;

/// <summary>Compares rows and side effects with what is expected; each check tells the difference, or null.</summary>
internal static class ResultCheck
{
    /// <summary>The columns by name and place, the rows as a multiset or in order.</summary>
    public static string? Rows(ExpectRows expected, Outcome outcome)
    {
        if (outcome.Failure is { } failure)
            return $"expected rows; got {failure}";
        if (!expected.Table.Columns.SequenceEqual(outcome.Columns))
            return $"expected columns {string.Join(" | ", expected.Table.Columns)}; got {string.Join(" | ", outcome.Columns)}";
        var writer = new CellWriter(expected.IgnoresListOrder);
        var (wanted, got) = (expected.Table.Rows.Select(writer.Write).ToList(), outcome.Rows.Select(writer.Write).ToList());
        var isSame = expected.IsOrdered ? wanted.SequenceEqual(got) : wanted.Order(StringComparer.Ordinal).SequenceEqual(got.Order(StringComparer.Ordinal));
        return isSame ? null : $"expected {Lines(wanted)}\ngot {Lines(got)}";
    }

    /// <summary>No row.</summary>
    public static string? Empty(Outcome outcome) =>
        outcome.Failure is { } failure ? $"expected no rows; got {failure}"
        : outcome.Rows.Count > 0 ? $"expected no rows; got {Lines(outcome.Rows.Select(CellWriter.Exact.Write))}"
        : null;

    /// <summary>Exactly these side effects.</summary>
    public static string? SideEffects(ExpectSideEffects expected, IReadOnlyDictionary<string, int> changes) =>
        expected.Changes.OrderBy(change => change.Key, StringComparer.Ordinal).SequenceEqual(changes.OrderBy(change => change.Key, StringComparer.Ordinal))
            ? null
            : $"expected side effects {Write(expected.Changes)}; got {Write(changes)}";

    internal static string Write(IReadOnlyDictionary<string, int> changes) =>
        changes.Count == 0 ? "none" : string.Join(", ", changes.OrderBy(change => change.Key, StringComparer.Ordinal).Select(change => $"{change.Key} {change.Value}"));

    private static string Lines(IEnumerable<string> rows) => rows.ToList() is { Count: > 0 } lines ? $"{lines.Count} rows:\n  {string.Join("\n  ", lines)}" : "no rows";
}
