using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Planning;

/// <summary>
/// A step of a logical plan: what is to be done with rows, not yet how names and indexes of one graph do it. All steps of a statement
/// work on one frame.
/// </summary>
internal abstract record LogicalPlan
{
    /// <summary>How many rows the planner expects.</summary>
    public double EstimatedRows { get; init; } = 1;

    /// <summary>The part of the statement that it was planned for; errors point there that no expression places.</summary>
    public SourceSpan Place { get; init; }

    /// <summary>The steps whose rows it takes, the one that drives it first.</summary>
    public abstract ImmutableArray<LogicalPlan> Children { get; }

    /// <summary>The variables that it gives values, besides those of its children.</summary>
    public virtual ImmutableArray<BoundVariable> Introduced => [];

    /// <summary>The same step over other children.</summary>
    public abstract LogicalPlan WithChildren(ImmutableArray<LogicalPlan> children);
}

/// <summary>The one row that the frame holds when a plan begins: nothing at first, the outer row inside an Apply.</summary>
internal sealed record LogicalArgument : LogicalPlan
{
    public override ImmutableArray<LogicalPlan> Children => [];

    public override LogicalPlan WithChildren(ImmutableArray<LogicalPlan> children) => this;
}

/// <summary>A step over one input.</summary>
internal abstract record LogicalStep(LogicalPlan Input) : LogicalPlan
{
    public sealed override ImmutableArray<LogicalPlan> Children => [Input];

    public sealed override LogicalPlan WithChildren(ImmutableArray<LogicalPlan> children) => this with { Input = children[0] };
}

/// <summary>A step that runs an inner plan for each row of its input.</summary>
internal abstract record LogicalApplyStep(LogicalPlan Input, LogicalPlan Inner) : LogicalPlan
{
    public sealed override ImmutableArray<LogicalPlan> Children => [Input, Inner];

    public sealed override LogicalPlan WithChildren(ImmutableArray<LogicalPlan> children) => this with { Input = children[0], Inner = children[1] };
}
