using PaperGraph.Cypher.Conformance.Features;
using PaperGraph.Cypher.Conformance.Subjects;

namespace PaperGraph.Cypher.Conformance.Running;

/// <summary>What a scenario came to.</summary>
/// <param name="Scenario">It.</param>
/// <param name="Query">The statement that was run last; empty where it did not come to one.</param>
/// <param name="Outcome">What the statement gave; null where it did not come to one.</param>
/// <param name="Changes">The side effects of the statement.</param>
/// <param name="Problem">What was expected and what came instead; null where it passed.</param>
internal sealed record ScenarioResult(Scenario Scenario, string Query, Outcome? Outcome, IReadOnlyDictionary<string, int> Changes, string? Problem)
{
    /// <summary>Whether everything was as expected.</summary>
    public bool Passed => Problem is null;
}
