using System.Collections.Immutable;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>What is to be run: a query, or a command about indexes and constraints.</summary>
/// <param name="Query">The query; null for a command.</param>
/// <param name="Command">The command as written; null for a query.</param>
/// <param name="FrameSize">How many slots a frame needs.</param>
/// <param name="Writes">Whether it changes the graph or its schema.</param>
/// <param name="Parameters">The parameters that it names, each once, at their first place.</param>
/// <param name="Notes">What is worth a remark to whoever wrote it.</param>
internal sealed record BoundStatement(
    BoundQuery? Query, StatementBodySyntax? Command, int FrameSize, bool Writes, ImmutableArray<BoundParameter> Parameters, ImmutableArray<string> Notes);

/// <summary>Clauses, or the union of two queries.</summary>
/// <param name="Columns">What it returns, in order; empty where it returns nothing.</param>
internal abstract record BoundQuery(ImmutableArray<BoundColumn> Columns);

/// <summary>A column of a result: its name and the variable that holds it once the query's last clause has run.</summary>
internal readonly record struct BoundColumn(string Name, BoundVariable Variable);

internal sealed record BoundSingleQuery(ImmutableArray<BoundClause> Clauses, ImmutableArray<BoundColumn> Columns) : BoundQuery(Columns);

/// <summary>The union; <see cref="BoundQuery.Columns"/> are variables of its own, each side's columns are copied into them by place.</summary>
internal sealed record BoundUnion(BoundQuery Left, BoundQuery Right, bool All, ImmutableArray<BoundColumn> Columns) : BoundQuery(Columns);

/// <summary>A clause.</summary>
internal abstract record BoundClause(SourceSpan Span);

/// <summary>MATCH: all relationships of one clause differ from each other.</summary>
/// <param name="Optional">Whether a row without a match stays, with nulls.</param>
/// <param name="Paths">Its paths.</param>
/// <param name="Where">Its predicate.</param>
/// <param name="Introduced">The variables that it gives values.</param>
/// <param name="Span">Where it was written.</param>
internal sealed record BoundMatch(
    bool Optional, ImmutableArray<BoundPath> Paths, BoundExpression? Where, ImmutableArray<BoundVariable> Introduced, SourceSpan Span) : BoundClause(Span);

internal sealed record BoundUnwind(BoundExpression List, BoundVariable Variable, SourceSpan Span) : BoundClause(Span);

/// <summary>
/// WITH and RETURN. In this order: <see cref="Items"/> that group and <see cref="Aggregates"/> (where there are any), then
/// <see cref="Items"/> over them, DISTINCT, ORDER BY, SKIP, LIMIT, WHERE.
/// </summary>
/// <param name="Groups">
/// Where there are aggregates: what rows are grouped by, each with the variable that holds it; items that hold no aggregate, as a whole.
/// The variable is that of the item, which is then a mere reference to itself; so it is with items that are one aggregate and nothing else.
/// </param>
/// <param name="Aggregates">The aggregates, each with the variable that holds it for items and sort items.</param>
/// <param name="Items">What it gives, each with its new variable (a variable passed on under its own name is the same one); over variables from before, or with aggregates over groups and aggregates only.</param>
/// <param name="Distinct">Whether equal rows are one.</param>
/// <param name="OrderBy">Sort items: they see the new variables and, without DISTINCT and aggregates, those from before.</param>
/// <param name="Skip">How many rows to pass over.</param>
/// <param name="Limit">How many rows at the most.</param>
/// <param name="Where">A predicate over the rows that are left.</param>
/// <param name="IsReturn">Whether it is a RETURN.</param>
/// <param name="Span">Where it was written.</param>
internal sealed record BoundProjection(
    ImmutableArray<(BoundVariable Variable, BoundExpression Expression)> Groups, ImmutableArray<(BoundVariable Variable, BoundAggregate Aggregate)> Aggregates,
    ImmutableArray<(BoundVariable Variable, BoundExpression Expression)> Items, bool Distinct, ImmutableArray<(BoundExpression Expression, bool Descending)> OrderBy,
    BoundExpression? Skip, BoundExpression? Limit, BoundExpression? Where, bool IsReturn, SourceSpan Span) : BoundClause(Span)
{
    /// <summary>Whether rows are grouped.</summary>
    public bool IsAggregation => !Aggregates.IsEmpty;
}

internal sealed record BoundCreate(ImmutableArray<BoundPath> Paths, SourceSpan Span) : BoundClause(Span);

internal sealed record BoundMerge(
    BoundPath Path, ImmutableArray<BoundSetItem> OnCreate, ImmutableArray<BoundSetItem> OnMatch, SourceSpan Span) : BoundClause(Span);

internal sealed record BoundDelete(bool Detach, ImmutableArray<BoundExpression> Targets, SourceSpan Span) : BoundClause(Span);

/// <summary>SET and REMOVE.</summary>
internal sealed record BoundSet(ImmutableArray<BoundSetItem> Items, SourceSpan Span) : BoundClause(Span);

/// <summary>FOREACH; its body are updating clauses.</summary>
internal sealed record BoundForeach(BoundVariable Variable, BoundExpression List, ImmutableArray<BoundClause> Body, SourceSpan Span) : BoundClause(Span);

/// <summary>CALL of a procedure.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Arguments">Its arguments, all of them.</param>
/// <param name="Yield">Places in the procedure's outputs, each with its variable; empty where it gives none or nobody wants them.</param>
/// <param name="Where">A predicate over them.</param>
/// <param name="Optional">Whether a row without results stays.</param>
/// <param name="Span">Where it was written.</param>
internal sealed record BoundProcedureCall(
    ProcedureDefinition Procedure, ImmutableArray<BoundExpression> Arguments, ImmutableArray<(int Output, BoundVariable Variable)> Yield,
    BoundExpression? Where, bool Optional, SourceSpan Span) : BoundClause(Span);

/// <summary>CALL of a subquery; a query without columns gives each row once, whatever it did.</summary>
/// <param name="Query">The query; it reads the variables around it where they are.</param>
/// <param name="Outputs">Its columns and the variables that they have outside.</param>
/// <param name="Optional">Whether a row without results stays.</param>
/// <param name="Transactions">How it is divided with IN TRANSACTIONS; null without.</param>
/// <param name="Span">Where it was written.</param>
internal sealed record BoundSubqueryCall(
    BoundQuery Query, ImmutableArray<BoundColumn> Outputs, bool Optional, BoundTransactions? Transactions, SourceSpan Span) : BoundClause(Span);

/// <summary>Transactions of a subquery.</summary>
/// <param name="Rows">How many rows each takes.</param>
/// <param name="OnError">What becomes of the others when one fails.</param>
/// <param name="Status">The variable that tells how the transaction of a row ended; null without.</param>
internal sealed record BoundTransactions(BoundExpression Rows, BatchErrorHandling OnError, BoundVariable? Status);

internal sealed record BoundLoadCsv(
    bool WithHeaders, BoundExpression Url, BoundVariable Variable, BoundExpression? FieldTerminator, SourceSpan Span) : BoundClause(Span);

/// <summary>FINISH.</summary>
internal sealed record BoundFinish(SourceSpan Span) : BoundClause(Span);

/// <summary>An item of SET or REMOVE.</summary>
internal abstract record BoundSetItem(SourceSpan Span);

/// <summary>Sets one property, or removes it (null).</summary>
internal sealed record BoundSetProperty(BoundExpression Target, BoundExpression Key, BoundExpression Value, SourceSpan Span) : BoundSetItem(Span);

/// <summary>Replaces all properties, or adds to them.</summary>
internal sealed record BoundSetProperties(BoundVariable Variable, bool Add, BoundExpression Value, SourceSpan Span) : BoundSetItem(Span);

/// <summary>Puts labels on a node, or takes them from it.</summary>
internal sealed record BoundSetLabels(BoundVariable Variable, ImmutableArray<BoundLabelExpression> Labels, bool Remove, SourceSpan Span) : BoundSetItem(Span);
