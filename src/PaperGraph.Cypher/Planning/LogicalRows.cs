using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Planning;

/// <summary>Rows for which all predicates are true.</summary>
internal sealed record LogicalFilter(LogicalPlan Input, ImmutableArray<BoundExpression> Predicates) : LogicalStep(Input);

/// <summary>Gives variables values, one after the other.</summary>
internal sealed record LogicalProject(LogicalPlan Input, ImmutableArray<(BoundVariable Variable, BoundExpression Expression)> Items) : LogicalStep(Input)
{
    /// <summary>Whether only these variables live on.</summary>
    public bool EndsScope { get; init; }

    public override ImmutableArray<BoundVariable> Introduced => [.. Items.Select(item => item.Variable)];
}

/// <summary>One row a group.</summary>
internal sealed record LogicalAggregation(
    LogicalPlan Input, ImmutableArray<(BoundVariable Variable, BoundExpression Expression)> Groups,
    ImmutableArray<(BoundVariable Variable, BoundAggregate Aggregate)> Aggregates) : LogicalStep(Input)
{
    /// <summary>How many rows each row stands for; null where it stands for itself.</summary>
    public BoundVariable? Multiplicity { get; init; }

    /// <summary>The one node in which rows differ that come many at a time; null where each row comes by itself.</summary>
    public BoundVariable? Batch { get; init; }

    public override ImmutableArray<BoundVariable> Introduced => [.. Groups.Select(item => item.Variable), .. Aggregates.Select(item => item.Variable)];
}

/// <summary>How many relationships a node has, instead of a row for each.</summary>
internal sealed record LogicalDegree(
    LogicalPlan Input, BoundVariable Node, Syntax.PatternDirection Direction, ImmutableArray<string> Types, ImmutableArray<BoundVariable> Distinct, BoundVariable Degree) : LogicalStep(Input)
{
    public override ImmutableArray<BoundVariable> Introduced => [Degree];
}

/// <summary>Rows that differ in some variables.</summary>
internal sealed record LogicalDistinct(LogicalPlan Input, ImmutableArray<BoundVariable> Variables) : LogicalStep(Input);

/// <summary>Rows in an order.</summary>
/// <param name="Input">The rows.</param>
/// <param name="Keys">What orders them.</param>
/// <param name="Kept">The variables that are wanted afterwards.</param>
internal sealed record LogicalSort(
    LogicalPlan Input, ImmutableArray<(BoundExpression Expression, bool Descending)> Keys, ImmutableArray<BoundVariable> Kept) : LogicalStep(Input);

/// <summary>The first rows in an order.</summary>
internal sealed record LogicalTop(
    LogicalPlan Input, ImmutableArray<(BoundExpression Expression, bool Descending)> Keys, ImmutableArray<BoundVariable> Kept,
    BoundExpression? Skip, BoundExpression Limit) : LogicalStep(Input);

/// <summary>Passes rows over.</summary>
internal sealed record LogicalSkip(LogicalPlan Input, BoundExpression Count) : LogicalStep(Input);

/// <summary>Ends after some rows.</summary>
/// <param name="Input">The rows.</param>
/// <param name="Count">How many.</param>
/// <param name="Exhausts">Whether the input is run to its end all the same, because it writes.</param>
internal sealed record LogicalLimit(LogicalPlan Input, BoundExpression Count, bool Exhausts) : LogicalStep(Input);

/// <summary>A row for each item of a list.</summary>
internal sealed record LogicalUnwind(LogicalPlan Input, BoundExpression List, BoundVariable Variable) : LogicalStep(Input)
{
    public override ImmutableArray<BoundVariable> Introduced => [Variable];
}

/// <summary>All rows of its input before the first goes on.</summary>
/// <param name="Input">The rows.</param>
/// <param name="Kept">The variables that are wanted afterwards.</param>
/// <param name="Reason">Why.</param>
internal sealed record LogicalEager(LogicalPlan Input, ImmutableArray<BoundVariable> Kept, string Reason) : LogicalStep(Input);

/// <summary>No rows, after its input has run.</summary>
internal sealed record LogicalEmptyResult(LogicalPlan Input) : LogicalStep(Input);

/// <summary>The rows of one branch after the other, their columns copied into those of the union.</summary>
internal sealed record LogicalUnion(
    ImmutableArray<LogicalPlan> Branches, ImmutableArray<ImmutableArray<BoundVariable>> BranchColumns, ImmutableArray<BoundVariable> Columns) : LogicalPlan
{
    public override ImmutableArray<LogicalPlan> Children => Branches;

    public override ImmutableArray<BoundVariable> Introduced => Columns;

    public override LogicalPlan WithChildren(ImmutableArray<LogicalPlan> children) => this with { Branches = children };
}

/// <summary>For each row those of the inner plan.</summary>
internal sealed record LogicalApply(LogicalPlan Input, LogicalPlan Inner) : LogicalApplyStep(Input, Inner);

/// <summary>For each row those of the inner plan, or where there are none the row itself with nulls.</summary>
internal sealed record LogicalOptional(LogicalPlan Input, LogicalPlan Inner, ImmutableArray<BoundVariable> Nulls) : LogicalApplyStep(Input, Inner);

/// <summary>Rows for which the inner plan has a row, or with <paramref name="IsAnti"/> none.</summary>
internal sealed record LogicalSemiApply(LogicalPlan Input, LogicalPlan Inner, bool IsAnti) : LogicalApplyStep(Input, Inner);

/// <summary>Runs the inner plan to its end for each row, and gives the row.</summary>
internal sealed record LogicalUnitApply(LogicalPlan Input, LogicalPlan Inner) : LogicalApplyStep(Input, Inner);

/// <summary>Runs the inner plan to its end for each item of a list, and gives the row.</summary>
internal sealed record LogicalForeach(LogicalPlan Input, LogicalPlan Inner, BoundExpression List, BoundVariable Variable) : LogicalApplyStep(Input, Inner);

/// <summary>Joins rows of two plans that do not depend on each other, by equal values.</summary>
/// <param name="Input">The rows that are kept in a table.</param>
/// <param name="Inner">The rows that look into it.</param>
/// <param name="InputKeys">What is equal on the one side.</param>
/// <param name="InnerKeys">What is equal on the other.</param>
/// <param name="Kept">The variables of the table's side.</param>
internal sealed record LogicalHashJoin(
    LogicalPlan Input, LogicalPlan Inner, ImmutableArray<BoundExpression> InputKeys, ImmutableArray<BoundExpression> InnerKeys, ImmutableArray<BoundVariable> Kept)
    : LogicalApplyStep(Input, Inner);

/// <summary>Rows of a procedure.</summary>
internal sealed record LogicalProcedureCall(
    LogicalPlan Input, ProcedureDefinition Procedure, ImmutableArray<BoundExpression> Arguments, ImmutableArray<(int Output, BoundVariable Variable)> Yield,
    bool IsVoid, SourceSpan Span) : LogicalStep(Input)
{
    public override ImmutableArray<BoundVariable> Introduced => [.. Yield.Select(item => item.Variable)];
}

/// <summary>The lines of a file.</summary>
internal sealed record LogicalLoadCsv(
    LogicalPlan Input, bool WithHeaders, BoundExpression Url, BoundVariable Variable, BoundExpression? FieldTerminator) : LogicalStep(Input)
{
    public override ImmutableArray<BoundVariable> Introduced => [Variable];
}
