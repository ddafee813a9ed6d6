using System.Collections.Immutable;
using System.Text;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Syntax;

/// <summary>An expression.</summary>
internal abstract record ExpressionSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary>null, a boolean, a number or a text.</summary>
internal sealed record LiteralSyntax(Value Value, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>$name</c></summary>
internal sealed record ParameterSyntax(string Name, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>A variable.</summary>
internal sealed record VariableSyntax(string Name, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>target.key</c></summary>
internal sealed record PropertySyntax(ExpressionSyntax Target, NameSyntax Key, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>target[index]</c></summary>
internal sealed record IndexSyntax(ExpressionSyntax Target, ExpressionSyntax Index, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>target[from..to]</c>, either may be missing.</summary>
internal sealed record SliceSyntax(ExpressionSyntax Target, ExpressionSyntax? From, ExpressionSyntax? To, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>What stands before its operand.</summary>
internal enum UnaryOperator
{
    Plus,
    Minus,
    Not,
}

/// <summary><c>NOT a</c>, <c>-a</c>, <c>+a</c></summary>
internal sealed record UnarySyntax(UnaryOperator Operator, ExpressionSyntax Operand, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>What stands between two operands; comparisons have a node of their own.</summary>
internal enum BinaryOperator
{
    Or,
    Xor,
    And,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,

    /// <summary><c>||</c></summary>
    Concatenate,
    In,
    StartsWith,
    EndsWith,
    Contains,

    /// <summary><c>=~</c></summary>
    Matches,
}

/// <summary><c>left operator right</c></summary>
internal sealed record BinarySyntax(BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>How two values are compared.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary><c>a &lt; b &lt;= c</c>: as many operators as operands but one.</summary>
internal sealed record ComparisonSyntax(
    ImmutableArray<ExpressionSyntax> Operands, ImmutableArray<ComparisonOperator> Operators, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>operand IS [NOT] NULL</c></summary>
internal sealed record IsNullSyntax(ExpressionSyntax Operand, bool Negated, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>operand IS NORMALIZED</c>, <c>operand IS NOT NFKC NORMALIZED</c></summary>
internal sealed record IsNormalizedSyntax(ExpressionSyntax Operand, NormalizationForm Form, bool Negated, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>operand IS [NOT] :: TYPE</c>, with the type as written, in capitals, single blanks.</summary>
internal sealed record IsTypedSyntax(ExpressionSyntax Operand, string Type, bool Negated, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>operand:Labels</c> as a predicate</summary>
internal sealed record HasLabelsSyntax(ExpressionSyntax Operand, LabelExpressionSyntax Labels, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>name.space.function(DISTINCT arguments)</c></summary>
internal sealed record FunctionCallSyntax(string Name, bool Distinct, ImmutableArray<ExpressionSyntax> Arguments, SourceSpan NameSpan, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>count(*)</c></summary>
internal sealed record CountStarSyntax(SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>[a, b]</c></summary>
internal sealed record ListSyntax(ImmutableArray<ExpressionSyntax> Items, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>{key: value}</c></summary>
internal sealed record MapSyntax(ImmutableArray<MapEntrySyntax> Entries, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>key: value</c></summary>
internal sealed record MapEntrySyntax(NameSyntax Key, ExpressionSyntax Value, SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>variable {.key, .*, key: value, other}</c></summary>
internal sealed record MapProjectionSyntax(VariableSyntax Variable, ImmutableArray<MapProjectionItemSyntax> Items, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>An item of a map projection: <c>.*</c> (both null), <c>.key</c> (no value), <c>key: value</c>; <c>other</c> is <c>other: other</c>.</summary>
internal sealed record MapProjectionItemSyntax(NameSyntax? Key, ExpressionSyntax? Value, SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>[variable IN list WHERE predicate | projection]</c></summary>
internal sealed record ListComprehensionSyntax(
    NameSyntax Variable, ExpressionSyntax List, ExpressionSyntax? Where, ExpressionSyntax? Projection, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>[path = (a)-->(b) WHERE predicate | projection]</c></summary>
internal sealed record PatternComprehensionSyntax(PathPatternSyntax Path, ExpressionSyntax? Where, ExpressionSyntax Projection, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>How many items must pass.</summary>
internal enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}

/// <summary><c>all(variable IN list WHERE predicate)</c></summary>
internal sealed record QuantifierSyntax(
    QuantifierKind Kind, NameSyntax Variable, ExpressionSyntax List, ExpressionSyntax? Where, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>reduce(accumulator = initial, variable IN list | expression)</c></summary>
internal sealed record ReduceSyntax(
    NameSyntax Accumulator, ExpressionSyntax Initial, NameSyntax Variable, ExpressionSyntax List, ExpressionSyntax Expression, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>CASE [test] WHEN … THEN … ELSE … END</c></summary>
internal sealed record CaseSyntax(
    ExpressionSyntax? Test, ImmutableArray<CaseBranchSyntax> Branches, ExpressionSyntax? Otherwise, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>WHEN a, b THEN result</c>; with a test, each may be a predicate whose left operand is <see cref="CaseTestSyntax"/> (<c>WHEN &lt; 3</c>).</summary>
internal sealed record CaseBranchSyntax(ImmutableArray<ExpressionSyntax> Whens, ExpressionSyntax Then, SourceSpan Span) : SyntaxNode(Span);

/// <summary>The tested value of the CASE around, where <c>WHEN &lt; 3</c> or <c>WHEN IS NULL</c> leaves it out.</summary>
internal sealed record CaseTestSyntax(SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>What a subquery in an expression gives.</summary>
internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}

/// <summary><c>EXISTS { query }</c>, <c>COUNT { query }</c>, <c>COLLECT { query }</c>; a bare pattern inside is a query of one MATCH.</summary>
internal sealed record SubquerySyntax(SubqueryKind Kind, QuerySyntax Query, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>A pattern as a predicate, <c>(a)-->(b)</c>, or <c>shortestPath(…)</c> as an expression.</summary>
internal sealed record PatternExpressionSyntax(PathPatternSyntax Path, SourceSpan Span) : ExpressionSyntax(Span);
