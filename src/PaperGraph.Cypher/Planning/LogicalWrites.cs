using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>Creates what patterns say.</summary>
internal sealed record LogicalCreate(LogicalPlan Input, ImmutableArray<BoundPath> Paths) : LogicalStep(Input)
{
    public override ImmutableArray<BoundVariable> Introduced => PatternVariables.Of(Paths);
}

/// <summary>The matches of a path or, where there are none, the path created.</summary>
internal sealed record LogicalMerge(
    LogicalPlan Input, LogicalPlan Inner, BoundPath Path, ImmutableArray<BoundSetItem> OnCreate, ImmutableArray<BoundSetItem> OnMatch) : LogicalApplyStep(Input, Inner)
{
    public override ImmutableArray<BoundVariable> Introduced => PatternVariables.Of([Path]);
}

/// <summary>Deletes nodes, relationships and paths.</summary>
internal sealed record LogicalDelete(LogicalPlan Input, bool Detach, ImmutableArray<BoundExpression> Targets) : LogicalStep(Input);

/// <summary>Sets and removes properties and labels.</summary>
internal sealed record LogicalSet(LogicalPlan Input, ImmutableArray<BoundSetItem> Items) : LogicalStep(Input);
