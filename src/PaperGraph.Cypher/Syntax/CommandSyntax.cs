using System.Collections.Immutable;

namespace PaperGraph.Cypher.Syntax;

/// <summary>What kind of index a command makes.</summary>
internal enum IndexKind
{
    /// <summary>Also <c>BTREE</c>-less <c>CREATE INDEX</c>.</summary>
    Range,
    Text,
    Fulltext,
    Lookup,
    Point,
    Vector,
}

/// <summary><c>CREATE [kind] INDEX [name] [IF NOT EXISTS] FOR (n:Label) ON (n.a, n.b) [OPTIONS {…}]</c></summary>
internal sealed record CreateIndexSyntax(
    IndexKind Kind, NameSyntax? Name, bool IfNotExists, bool OnRelationships, ImmutableArray<NameSyntax> Tokens,
    ImmutableArray<NameSyntax> Keys, ExpressionSyntax? Options, SourceSpan Span) : StatementBodySyntax(Span);

/// <summary>What a constraint demands; all but <see cref="Unique"/> are refused as Neo4j's Community edition refuses them.</summary>
internal enum ConstraintKind
{
    Unique,
    NotNull,
    Key,
    Typed,
}

/// <summary><c>CREATE CONSTRAINT [name] [IF NOT EXISTS] FOR (n:Label) REQUIRE (n.a, n.b) IS UNIQUE</c></summary>
internal sealed record CreateConstraintSyntax(
    ConstraintKind Kind, NameSyntax? Name, bool IfNotExists, bool OnRelationships, NameSyntax Token,
    ImmutableArray<NameSyntax> Keys, SourceSpan Span) : StatementBodySyntax(Span);

/// <summary><c>DROP INDEX name [IF EXISTS]</c>, <c>DROP CONSTRAINT name [IF EXISTS]</c></summary>
internal sealed record DropSyntax(bool IsConstraint, NameSyntax Name, bool IfExists, SourceSpan Span) : StatementBodySyntax(Span);
