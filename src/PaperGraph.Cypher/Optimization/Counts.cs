using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Optimization;

/// <summary>Tells aggregates that count rows.</summary>
internal static class Counts
{
    /// <summary>Whether it is <c>count(*)</c>, or the count of one of some variables that are never null.</summary>
    public static bool Rows(BoundAggregate aggregate, params ReadOnlySpan<BoundVariable> neverNull) =>
        aggregate is { Aggregate.Name: "count", Distinct: false }
        && (aggregate.Arguments.IsEmpty || (aggregate.Arguments is [BoundVariableReference counted] && neverNull.Contains(counted.Variable)));
}
