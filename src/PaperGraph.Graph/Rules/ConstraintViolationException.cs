using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Rules;

/// <summary>What was written would break a uniqueness constraint; nothing of it was done.</summary>
/// <param name="rule">The constraint.</param>
/// <param name="values">The values that two elements would share, by the rule's keys.</param>
/// <param name="existing">The element that has them.</param>
public sealed class ConstraintViolationException(GraphRule rule, ImmutableArray<Value> values, int existing)
    : Exception($"{rule.Name}: {(rule.Entity == ElementKind.Node ? "a node" : "a relationship")} with {rule.Tokens[0]} has {string.Join(", ", rule.Keys.Zip(values, (key, value) => $"{key} = {value}"))} already")
{
    /// <summary>The constraint.</summary>
    public GraphRule Rule { get; } = rule;

    /// <summary>The values that two elements would share, by the rule's keys.</summary>
    public ImmutableArray<Value> Values { get; } = values;

    /// <summary>The number of the element that has them.</summary>
    public int Existing { get; } = existing;
}
