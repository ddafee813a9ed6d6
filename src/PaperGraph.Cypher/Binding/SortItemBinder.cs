using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>
/// Binds ORDER BY, and the WHERE of a WITH. They see the new names; without DISTINCT and aggregates those from before, too. What equals a
/// projected item is that item.
/// </summary>
internal sealed class SortItemBinder : ExpressionBinder
{
    private readonly IReadOnlyList<(ProjectedItem Item, BoundVariable Variable)> _items;
    private readonly bool _isAggregation;
    private bool _hasAggregate;

    public SortItemBinder(BindingState state, Scope before, IReadOnlyList<(ProjectedItem Item, BoundVariable Variable)> items, bool isDistinct)
        : base(state, After(before, items, isDistinct)) => (_items, _isAggregation) = (items, items.Any(item => item.Item.HasAggregate));

    /// <summary>Binds a sort item.</summary>
    public BoundExpression BindSortItem(ExpressionSyntax expression)
    {
        _hasAggregate = SyntaxShape.HasAggregate(expression, State.Functions);
        return Bind(expression);
    }

    /// <summary>Binds the predicate.</summary>
    public BoundExpression BindWhere(ExpressionSyntax expression)
    {
        _hasAggregate = SyntaxShape.HasAggregate(expression, State.Functions);
        return BindPredicate(expression);
    }

    /// <inheritdoc/>
    protected override BoundExpression? Substitute(ExpressionSyntax expression)
    {
        if (expression is LiteralSyntax or ParameterSyntax || (expression is VariableSyntax name && _items.Any(item => item.Item.Name == name.Name)))
            return null;
        var (item, variable) = _items.FirstOrDefault(item => SyntaxShape.AreEqual(item.Item.Expression, expression));
        if (item is null)
            return null;
        if (_hasAggregate && !item.HasAggregate && item.IsComplex)
        {
            throw Errors.Syntax(
                "AmbiguousAggregationExpression", "Beside an aggregate, an expression that is projected must be named by its alias", expression.Span,
                item.HasName ? $"use {item.Name}" : "give the item an alias and use that");
        }

        return new BoundVariableReference(variable, expression.Span);
    }

    /// <inheritdoc/>
    protected override BoundExpression BindAggregate(ExpressionSyntax aggregate)
    {
        if (!_isAggregation)
            throw MisplacedAggregate(aggregate);
        BindAggregateCall(aggregate);
        throw Errors.Syntax("InvalidAggregation", "Rows can only be sorted and filtered by aggregates that are projected", aggregate.Span, "make it an item with an alias");
    }

    private static Scope After(Scope before, IReadOnlyList<(ProjectedItem Item, BoundVariable Variable)> items, bool isDistinct)
    {
        var after = isDistinct || items.Any(item => item.Item.HasAggregate) ? before.Hiding(Gone) : before.Within();
        foreach (var (_, variable) in items)
            after.Add(variable);
        return after;
    }

    private static CypherException Gone(string name, SourceSpan span) => Errors.Syntax(
        "UndefinedVariable", $"Variable `{name}` is not defined behind DISTINCT or an aggregate, which leave only the columns", span, "make it an item too");
}
