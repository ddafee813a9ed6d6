using System.Collections.Immutable;

namespace PaperGraph.Cypher.Syntax;

/// <summary>Whether a statement is run, only planned, or run and measured.</summary>
internal enum ExecutionMode
{
    Run,
    Explain,
    Profile,
}

/// <summary>A whole text: <c>EXPLAIN MATCH …</c>.</summary>
internal sealed record StatementSyntax(ExecutionMode Mode, StatementBodySyntax Body, SourceSpan Span) : SyntaxNode(Span);

/// <summary>A query or a command about indexes and constraints.</summary>
internal abstract record StatementBodySyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary>What has rows: clauses one after the other, or the union of such.</summary>
internal abstract record QuerySyntax(SourceSpan Span) : StatementBodySyntax(Span);

/// <summary>Clauses one after the other.</summary>
internal sealed record SingleQuerySyntax(ImmutableArray<ClauseSyntax> Clauses, SourceSpan Span) : QuerySyntax(Span);

/// <summary><c>left UNION [ALL] right</c>; chains hang to the left.</summary>
internal sealed record UnionQuerySyntax(QuerySyntax Left, SingleQuerySyntax Right, bool All, SourceSpan Span) : QuerySyntax(Span);
