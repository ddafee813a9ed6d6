using System.Collections.Immutable;

namespace PaperGraph.Cypher.Syntax;

/// <summary>A clause of a query.</summary>
internal abstract record ClauseSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>[OPTIONAL] MATCH pattern [WHERE …]</c></summary>
internal sealed record MatchSyntax(bool Optional, PatternSyntax Pattern, ExpressionSyntax? Where, SourceSpan Span) : ClauseSyntax(Span);

/// <summary><c>UNWIND list AS variable</c></summary>
internal sealed record UnwindSyntax(ExpressionSyntax List, NameSyntax Variable, SourceSpan Span) : ClauseSyntax(Span);

/// <summary><c>WITH …</c>, with its <c>WHERE</c>.</summary>
internal sealed record WithSyntax(ProjectionSyntax Projection, ExpressionSyntax? Where, SourceSpan Span) : ClauseSyntax(Span);

/// <summary><c>RETURN …</c></summary>
internal sealed record ReturnSyntax(ProjectionSyntax Projection, SourceSpan Span) : ClauseSyntax(Span);

/// <summary><c>FINISH</c>: no rows, whatever came before.</summary>
internal sealed record FinishSyntax(SourceSpan Span) : ClauseSyntax(Span);

/// <summary><c>CREATE pattern</c></summary>
internal sealed record CreateSyntax(PatternSyntax Pattern, SourceSpan Span) : ClauseSyntax(Span);

/// <summary><c>MERGE path ON CREATE SET … ON MATCH SET …</c></summary>
internal sealed record MergeSyntax(
    PathPatternSyntax Path, ImmutableArray<SetItemSyntax> OnCreate, ImmutableArray<SetItemSyntax> OnMatch, SourceSpan Span) : ClauseSyntax(Span);

/// <summary><c>[DETACH] DELETE …</c></summary>
internal sealed record DeleteSyntax(bool Detach, ImmutableArray<ExpressionSyntax> Targets, SourceSpan Span) : ClauseSyntax(Span);

/// <summary><c>SET …</c></summary>
internal sealed record SetSyntax(ImmutableArray<SetItemSyntax> Items, SourceSpan Span) : ClauseSyntax(Span);

/// <summary><c>REMOVE …</c></summary>
internal sealed record RemoveSyntax(ImmutableArray<RemoveItemSyntax> Items, SourceSpan Span) : ClauseSyntax(Span);

/// <summary><c>FOREACH (variable IN list | updating clauses)</c></summary>
internal sealed record ForeachSyntax(NameSyntax Variable, ExpressionSyntax List, ImmutableArray<ClauseSyntax> Body, SourceSpan Span) : ClauseSyntax(Span);

/// <summary>
/// <c>CALL name(arguments) YIELD …</c>; no argument list at all (<c>CALL db.labels</c>) is null, which takes arguments from the parameters;
/// <see cref="Yield"/> is null where the clause has none.
/// </summary>
internal sealed record CallProcedureSyntax(
    bool Optional, NameSyntax Name, ImmutableArray<ExpressionSyntax>? Arguments, YieldSyntax? Yield, SourceSpan Span) : ClauseSyntax(Span);

/// <summary><c>YIELD *</c>, or <c>YIELD field AS variable, … WHERE …</c></summary>
internal sealed record YieldSyntax(bool All, ImmutableArray<YieldItemSyntax> Items, ExpressionSyntax? Where, SourceSpan Span) : SyntaxNode(Span);

/// <summary>A field of a procedure's rows and the variable for it; without <c>AS</c> both are one.</summary>
internal sealed record YieldItemSyntax(NameSyntax Field, NameSyntax Variable, SourceSpan Span) : SyntaxNode(Span);

/// <summary>
/// <c>CALL (imports) { query }</c> or <c>CALL { WITH imports … }</c>. <see cref="Imports"/> is null without a scope clause, then a first
/// <c>WITH</c> of plain variables imports; <see cref="ImportsAll"/> is <c>CALL (*)</c>.
/// </summary>
internal sealed record CallSubquerySyntax(
    bool Optional, ImmutableArray<NameSyntax>? Imports, bool ImportsAll, QuerySyntax Query, InTransactionsSyntax? InTransactions, SourceSpan Span) : ClauseSyntax(Span);

/// <summary><c>IN TRANSACTIONS OF rows ROWS ON ERROR … REPORT STATUS AS variable</c></summary>
internal sealed record InTransactionsSyntax(ExpressionSyntax? Rows, BatchErrorHandling OnError, NameSyntax? Status, SourceSpan Span) : SyntaxNode(Span);

/// <summary>What becomes of the other transactions when one fails.</summary>
internal enum BatchErrorHandling
{
    /// <summary>The statement ends with its error.</summary>
    Fail,

    /// <summary>The others run all the same.</summary>
    Continue,

    /// <summary>None begins any more, and the statement goes on.</summary>
    Break,
}

/// <summary><c>LOAD CSV [WITH HEADERS] FROM url AS variable [FIELDTERMINATOR 'c']</c></summary>
internal sealed record LoadCsvSyntax(
    bool WithHeaders, ExpressionSyntax Url, NameSyntax Variable, ExpressionSyntax? FieldTerminator, SourceSpan Span) : ClauseSyntax(Span);

/// <summary>What <c>WITH</c> and <c>RETURN</c> have in common. <see cref="Star"/> may stand beside items.</summary>
internal sealed record ProjectionSyntax(
    bool Distinct, bool Star, ImmutableArray<ProjectionItemSyntax> Items, ImmutableArray<SortItemSyntax> OrderBy,
    ExpressionSyntax? Skip, ExpressionSyntax? Limit, SourceSpan Span) : SyntaxNode(Span);

/// <summary>
/// An expression and its alias. <see cref="Text"/> is the column's name: the alias, else the variable's name, else the expression as written.
/// </summary>
internal sealed record ProjectionItemSyntax(ExpressionSyntax Expression, NameSyntax? Alias, string Text, SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>expression [DESC]</c></summary>
internal sealed record SortItemSyntax(ExpressionSyntax Expression, bool Descending, SourceSpan Span) : SyntaxNode(Span);

/// <summary>An item of <c>SET</c>.</summary>
internal abstract record SetItemSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>target.key = value</c></summary>
internal sealed record SetPropertySyntax(ExpressionSyntax Target, NameSyntax Key, ExpressionSyntax Value, SourceSpan Span) : SetItemSyntax(Span);

/// <summary><c>target[key] = value</c></summary>
internal sealed record SetDynamicPropertySyntax(ExpressionSyntax Target, ExpressionSyntax Key, ExpressionSyntax Value, SourceSpan Span) : SetItemSyntax(Span);

/// <summary><c>variable = value</c> (replaces all) or <c>variable += value</c></summary>
internal sealed record SetPropertiesSyntax(NameSyntax Variable, bool Add, ExpressionSyntax Value, SourceSpan Span) : SetItemSyntax(Span);

/// <summary><c>variable:A:$(expression)</c></summary>
internal sealed record SetLabelsSyntax(NameSyntax Variable, ImmutableArray<LabelNameSyntax> Labels, SourceSpan Span) : SetItemSyntax(Span);

/// <summary>An item of <c>REMOVE</c>.</summary>
internal abstract record RemoveItemSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>target.key</c></summary>
internal sealed record RemovePropertySyntax(ExpressionSyntax Target, NameSyntax Key, SourceSpan Span) : RemoveItemSyntax(Span);

/// <summary><c>target[key]</c></summary>
internal sealed record RemoveDynamicPropertySyntax(ExpressionSyntax Target, ExpressionSyntax Key, SourceSpan Span) : RemoveItemSyntax(Span);

/// <summary><c>variable:A:B</c></summary>
internal sealed record RemoveLabelsSyntax(NameSyntax Variable, ImmutableArray<LabelNameSyntax> Labels, SourceSpan Span) : RemoveItemSyntax(Span);
