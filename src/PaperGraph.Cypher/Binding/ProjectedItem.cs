using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>An item of a projection.</summary>
/// <param name="Name">Its column's name.</param>
/// <param name="Expression">What it is.</param>
/// <param name="HasName">Whether WITH can pass it on: it has an alias, or is a variable.</param>
/// <param name="HasAggregate">Whether it holds an aggregate.</param>
/// <param name="Span">Where it was written.</param>
internal sealed record ProjectedItem(string Name, ExpressionSyntax Expression, bool HasName, bool HasAggregate, SourceSpan Span)
{
    /// <summary>Whether it passes a variable on under its own name.</summary>
    public bool IsPassedOn => Expression is VariableSyntax variable && variable.Name == Name;

    /// <summary>Whether it is more than a variable or a property of one, and no constant: nothing else may repeat such a thing beside an aggregate.</summary>
    public bool IsComplex => Expression is not (VariableSyntax or PropertySyntax { Target: VariableSyntax }) && SyntaxShape.HasVariable(Expression);
}
