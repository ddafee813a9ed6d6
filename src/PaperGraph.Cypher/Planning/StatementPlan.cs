using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>A planned statement; good for any graph, and best for one whose counts are like those it was planned by.</summary>
/// <param name="Statement">What was planned.</param>
/// <param name="Root">The plan; null for a command.</param>
/// <param name="Subqueries">The plans of queries inside expressions.</param>
/// <param name="FrameSize">How many slots its frame needs, those of subqueries included.</param>
internal sealed record StatementPlan(
    BoundStatement Statement, LogicalPlan? Root, IReadOnlyDictionary<BoundSubqueryExpression, LogicalPlan> Subqueries, int FrameSize);
