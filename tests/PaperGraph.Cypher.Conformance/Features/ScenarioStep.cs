using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Conformance.Features;

/// <summary>One step of a scenario.</summary>
internal abstract record ScenarioStep;

/// <summary>The graph is empty; also where any graph would do.</summary>
internal sealed record EmptyGraph : ScenarioStep;

/// <summary>The graph is one of the suite's named ones.</summary>
internal sealed record NamedGraph(string Name) : ScenarioStep;

/// <summary>Something was run before.</summary>
internal sealed record Executed(string Text) : ScenarioStep;

/// <summary>The parameters of the query to come.</summary>
internal sealed record GivenParameters(IReadOnlyDictionary<string, Value> Parameters) : ScenarioStep;

/// <summary>A procedure that answers by a table.</summary>
internal sealed record GivenProcedure(string Signature, StepTable Table) : ScenarioStep;

/// <summary>A file that LOAD CSV can read; ours, the suite has none.</summary>
internal sealed record GivenFile(string Name, string Content) : ScenarioStep;

/// <summary>The query that is tested, or a control query after it; later steps are about the last one run.</summary>
internal sealed record RunQuery(string Text) : ScenarioStep;

/// <summary>The rows that are expected.</summary>
internal sealed record ExpectRows(StepTable Table, bool IsOrdered, bool IgnoresListOrder) : ScenarioStep;

/// <summary>No row is expected, whatever the columns.</summary>
internal sealed record ExpectEmpty : ScenarioStep;

/// <summary>An error is expected; no phase for any.</summary>
internal sealed record ExpectError(string Type, string? Phase, string Detail) : ScenarioStep;

/// <summary>What changed in the graph: <c>+nodes</c> and the like, each with how many; empty for nothing.</summary>
internal sealed record ExpectSideEffects(IReadOnlyDictionary<string, int> Changes) : ScenarioStep;

/// <summary>A plan is expected beside the rows; ours, the suite knows none.</summary>
internal sealed record ExpectPlan : ScenarioStep;
