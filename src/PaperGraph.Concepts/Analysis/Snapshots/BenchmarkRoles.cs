using System.Collections.Frozen;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Analysis.Snapshots;

/// <summary>Which relationships make a benchmark one that a paper shares with others.</summary>
internal static class BenchmarkRoles
{
    /// <summary>It reports results on it, or introduces it.</summary>
    public static IReadOnlySet<string> Default { get; } = FrozenSet.Create(StringComparer.Ordinal, RelationshipTypes.EvaluatesOn, RelationshipTypes.Introduces);

    /// <summary>It names it in whatever role.</summary>
    public static IReadOnlySet<string> Any { get; } = RelationshipTypes.Evidence.ToFrozenSet(StringComparer.Ordinal);
}
