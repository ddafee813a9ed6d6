using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Execution;

namespace PaperGraph.Cypher.Functions;

/// <summary>A function over the rows of a group. DISTINCT is done before it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">What each argument may be; the first is the aggregated one. <c>count(*)</c> has none.</param>
/// <param name="Result">What it gives.</param>
/// <param name="Create">Makes one for a group.</param>
internal sealed record AggregateDefinition(
    string Name, ImmutableArray<StaticType> Parameters, StaticType Result, Func<QueryContext, Aggregator> Create)
{
    /// <summary>What it is for, one sentence.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its chapter in the manual: <c>String</c>.</summary>
    public string Category { get; init; } = "";

    /// <summary>A finer result type from the arguments' types; null for <see cref="Result"/>.</summary>
    public Func<ImmutableArray<StaticType>, StaticType>? ResultOf { get; init; }
}

/// <summary>The state of an aggregate in one group.</summary>
internal abstract class Aggregator
{
    /// <summary>Takes a row's arguments; null in the first is left out by the aggregate itself.</summary>
    public abstract void Add(ReadOnlySpan<Value> arguments);

    /// <summary>What it comes to.</summary>
    public abstract Value Result { get; }
}
