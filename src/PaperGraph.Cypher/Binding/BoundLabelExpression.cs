namespace PaperGraph.Cypher.Binding;

/// <summary>A test of labels or of a type.</summary>
internal abstract record BoundLabelExpression;

internal sealed record BoundLabelName(string Name) : BoundLabelExpression;

/// <summary>A text or a list of texts found when it runs.</summary>
internal sealed record BoundDynamicLabel(BoundExpression Expression, bool Any) : BoundLabelExpression;

internal sealed record BoundLabelWildcard : BoundLabelExpression;

internal sealed record BoundLabelNot(BoundLabelExpression Operand) : BoundLabelExpression;

internal sealed record BoundLabelAnd(BoundLabelExpression Left, BoundLabelExpression Right) : BoundLabelExpression;

internal sealed record BoundLabelOr(BoundLabelExpression Left, BoundLabelExpression Right) : BoundLabelExpression;
