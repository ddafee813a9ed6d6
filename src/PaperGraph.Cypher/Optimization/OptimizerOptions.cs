using System.Collections.Immutable;

namespace PaperGraph.Cypher.Optimization;

/// <summary>Which steps the optimizer takes.</summary>
/// <param name="Off">Those that it does not.</param>
public sealed record OptimizerOptions(ImmutableHashSet<OptimizerStep> Off)
{
    /// <summary>All steps.</summary>
    public static OptimizerOptions All { get; } = new(ImmutableHashSet<OptimizerStep>.Empty);

    /// <summary>No step at all.</summary>
    public static OptimizerOptions None { get; } = new([.. Enum.GetValues<OptimizerStep>()]);

    /// <summary>All steps but some.</summary>
    public static OptimizerOptions Without(params ReadOnlySpan<OptimizerStep> steps) => new([.. steps]);

    internal bool IsOn(OptimizerStep step) => !Off.Contains(step);
}
