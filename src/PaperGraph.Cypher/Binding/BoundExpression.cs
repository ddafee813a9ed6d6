using System.Collections.Immutable;
using System.Text;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>An expression whose names are resolved.</summary>
/// <param name="Type">What it can give.</param>
/// <param name="Span">Where it was written, for errors.</param>
internal abstract record BoundExpression(StaticType Type, SourceSpan Span);

internal sealed record BoundLiteral(Value Value, StaticType Type, SourceSpan Span) : BoundExpression(Type, Span);

internal sealed record BoundParameter(string Name, SourceSpan Span) : BoundExpression(StaticType.Any, Span);

internal sealed record BoundVariableReference(BoundVariable Variable, SourceSpan Span) : BoundExpression(Variable.Type, Span);

/// <summary><c>target.key</c> of a node, relationship or map.</summary>
internal sealed record BoundProperty(BoundExpression Target, string Key, SourceSpan Span) : BoundExpression(TypeRules.PropertyOf(Target.Type), Span);

/// <summary><c>target[index]</c> of a list, map, node or relationship.</summary>
internal sealed record BoundIndex(BoundExpression Target, BoundExpression Index, StaticType Type, SourceSpan Span) : BoundExpression(Type, Span);

internal sealed record BoundSlice(BoundExpression Target, BoundExpression? From, BoundExpression? To, StaticType Type, SourceSpan Span) : BoundExpression(Type, Span);

internal sealed record BoundUnary(UnaryOperator Operator, BoundExpression Operand, StaticType Type, SourceSpan Span) : BoundExpression(Type, Span);

/// <summary>All binary operators, AND, OR and XOR included.</summary>
internal sealed record BoundBinary(BinaryOperator Operator, BoundExpression Left, BoundExpression Right, StaticType Type, SourceSpan Span) : BoundExpression(Type, Span);

/// <summary>A chain of comparisons; each operand is evaluated once at the most.</summary>
internal sealed record BoundComparison(
    ImmutableArray<BoundExpression> Operands, ImmutableArray<ComparisonOperator> Operators, SourceSpan Span) : BoundExpression(StaticType.Boolean, Span);

internal sealed record BoundIsNull(BoundExpression Operand, bool Negated, SourceSpan Span) : BoundExpression(StaticType.Boolean, Span);

internal sealed record BoundIsNormalized(BoundExpression Operand, NormalizationForm Form, bool Negated, SourceSpan Span) : BoundExpression(StaticType.Boolean, Span);

internal sealed record BoundIsTyped(BoundExpression Operand, string TypeName, bool Negated, SourceSpan Span) : BoundExpression(StaticType.Boolean, Span);

/// <summary>A test of a node's labels or a relationship's type; null of null.</summary>
internal sealed record BoundHasLabels(BoundExpression Operand, BoundLabelExpression Labels, SourceSpan Span) : BoundExpression(StaticType.Boolean, Span);

internal sealed record BoundFunctionCall(
    FunctionDefinition Function, ImmutableArray<BoundExpression> Arguments, StaticType Type, SourceSpan Span) : BoundExpression(Type, Span);

/// <summary>An aggregate; stands only in <see cref="BoundProjection.Aggregates"/>. <c>count(*)</c> has no arguments.</summary>
internal sealed record BoundAggregate(
    AggregateDefinition Aggregate, bool Distinct, ImmutableArray<BoundExpression> Arguments, StaticType Type, SourceSpan Span) : BoundExpression(Type, Span);

internal sealed record BoundList(ImmutableArray<BoundExpression> Items, StaticType Type, SourceSpan Span) : BoundExpression(Type, Span);

internal sealed record BoundMap(ImmutableArray<(string Key, BoundExpression Value)> Entries, SourceSpan Span) : BoundExpression(StaticType.Map, Span);

/// <summary>A map of a node's, relationship's or map's entries; an item without key is <c>.*</c>, one without value is <c>.key</c>.</summary>
internal sealed record BoundMapProjection(
    BoundExpression Target, ImmutableArray<(string? Key, BoundExpression? Value)> Items, SourceSpan Span) : BoundExpression(StaticType.Map, Span);

internal sealed record BoundListComprehension(
    BoundVariable Variable, BoundExpression List, BoundExpression? Where, BoundExpression? Projection, StaticType Type, SourceSpan Span) : BoundExpression(Type, Span);

internal sealed record BoundQuantifier(
    QuantifierKind Kind, BoundVariable Variable, BoundExpression List, BoundExpression? Where, SourceSpan Span) : BoundExpression(StaticType.Boolean, Span);

internal sealed record BoundReduce(
    BoundVariable Accumulator, BoundExpression Initial, BoundVariable Variable, BoundExpression List, BoundExpression Expression,
    StaticType Type, SourceSpan Span) : BoundExpression(Type, Span);

/// <summary>A searched CASE; a simple one has become comparisons with <see cref="Test"/>, which is evaluated once.</summary>
/// <param name="Test">The tested value and the variable that holds it for the branches; null for a searched CASE.</param>
/// <param name="Branches">Conditions and what they choose.</param>
/// <param name="Otherwise">What is chosen where no condition is true; null for null.</param>
/// <param name="Type">What it can give.</param>
/// <param name="Span">Where it was written.</param>
internal sealed record BoundCase(
    (BoundExpression Value, BoundVariable Variable)? Test, ImmutableArray<(BoundExpression When, BoundExpression Then)> Branches,
    BoundExpression? Otherwise, StaticType Type, SourceSpan Span) : BoundExpression(Type, Span);

/// <summary>
/// EXISTS, COUNT or COLLECT of a query that sees the variables around it; also a pattern as a predicate, as an argument of size(),
/// and a pattern comprehension (COLLECT of MATCH … RETURN projection).
/// </summary>
internal sealed record BoundSubqueryExpression(SubqueryKind Kind, BoundQuery Query, StaticType Type, SourceSpan Span) : BoundExpression(Type, Span);

/// <summary>The path of a pattern, from the variables of its elements (nodes, relationships, lists of relationships) in their order.</summary>
internal sealed record BoundPathExpression(BoundPath Path, SourceSpan Span) : BoundExpression(StaticType.Path, Span);
