using PaperGraph.Cypher.Conformance.Features;
using PaperGraph.Cypher.Conformance.Subjects;

namespace PaperGraph.Cypher.Conformance.Running;

/// <summary>Compares an error with the expected one by type, phase and detail. A statement that failed has changed nothing.</summary>
internal static class ErrorCheck
{
    private const string AnyDetail = "*";

    /// <summary>The difference, or null.</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="outcome">What came.</param>
    /// <param name="changes">What changed in the graph.</param>
    /// <param name="isStrict">Whether more counts than that it failed.</param>
    public static string? Check(ExpectError expected, Outcome outcome, IReadOnlyDictionary<string, int> changes, bool isStrict)
    {
        if (outcome.Failure is not { } failure)
            return $"expected {Write(expected)}; got {outcome.Rows.Count} rows";
        if (changes.Count > 0)
            return $"expected that a failed statement changes nothing; got {ResultCheck.Write(changes)}";
        return !isStrict || IsSame(expected, failure) ? null : $"expected {Write(expected)}; got {failure}";
    }

    private static bool IsSame(ExpectError expected, Failure failure) =>
        expected.Type == failure.Type
        && (expected.Phase is null || expected.Phase == failure.Phase)
        && (expected.Detail == AnyDetail || expected.Detail == failure.Detail);

    private static string Write(ExpectError error) => $"{error.Type} at {error.Phase ?? "any time"}: {error.Detail}";
}
