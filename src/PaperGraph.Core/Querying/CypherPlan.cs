using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Querying;

/// <summary>A step of how a statement is run, with the steps that feed it.</summary>
/// <param name="Operator">What it does: <c>NodeUniqueIndexSeek</c>, <c>Expand(All)</c> …</param>
/// <param name="Details">What is known of it: estimated rows; where the statement was profiled, rows and accesses of the store.</param>
/// <param name="Children">The steps whose rows it takes.</param>
public sealed record CypherPlan(string Operator, ValueMap Details, IReadOnlyList<CypherPlan> Children);
