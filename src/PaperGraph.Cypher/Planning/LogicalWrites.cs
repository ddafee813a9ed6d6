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

/// <summary>Runs the inner plan for some rows at a time, each time as a transaction of its own, and gives their rows once it is committed.</summary>
/// <param name="Input">The rows.</param>
/// <param name="Inner">What is run for each.</param>
/// <param name="Transactions">How rows are divided, and what becomes of errors.</param>
/// <param name="Kept">The variables of a row that are wanted afterwards.</param>
/// <param name="Outputs">What the inner plan gives; empty where it gives each row once.</param>
/// <param name="IsOptional">Whether a row without results stays.</param>
internal sealed record LogicalTransactionApply(
    LogicalPlan Input, LogicalPlan Inner, BoundTransactions Transactions, ImmutableArray<BoundVariable> Kept, ImmutableArray<BoundVariable> Outputs, bool IsOptional)
    : LogicalApplyStep(Input, Inner)
{
    public override ImmutableArray<BoundVariable> Introduced => Transactions.Status is { } status ? [.. Outputs, status] : Outputs;
}

/// <summary>Deletes nodes, relationships and paths.</summary>
internal sealed record LogicalDelete(LogicalPlan Input, bool Detach, ImmutableArray<BoundExpression> Targets) : LogicalStep(Input);

/// <summary>Sets and removes properties and labels.</summary>
internal sealed record LogicalSet(LogicalPlan Input, ImmutableArray<BoundSetItem> Items) : LogicalStep(Input);
