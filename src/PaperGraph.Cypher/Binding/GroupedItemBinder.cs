using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>
/// Binds items that hold aggregates. Beside those they may use grouping keys that are variables or a property of one, constants and parameters.
/// </summary>
internal sealed class GroupedItemBinder : ExpressionBinder
{
    private readonly Scope _before;
    private readonly IReadOnlyList<(ExpressionSyntax Key, BoundVariable Variable)> _keys;
    private readonly List<(ExpressionSyntax Syntax, BoundVariable Variable, BoundAggregate Aggregate)> _aggregates = [];

    public GroupedItemBinder(BindingState state, Scope before, IReadOnlyList<(ExpressionSyntax Key, BoundVariable Variable)> keys)
        : base(state, Grouped(before, keys)) => (_before, _keys) = (before, keys);

    /// <summary>The aggregates met so far, each once.</summary>
    public IEnumerable<(BoundVariable Variable, BoundAggregate Aggregate)> Aggregates => _aggregates.Select(aggregate => (aggregate.Variable, aggregate.Aggregate));

    /// <summary>Binds an item; one that is an aggregate and nothing else gives its variable the item's name.</summary>
    public (BoundVariable Variable, BoundExpression Expression) BindItem(ProjectedItem item)
    {
        if (SyntaxShape.IsAggregate(item.Expression, State.Functions) && Known(item.Expression) is null)
        {
            var aggregate = new ExpressionBinder(State, _before).BindAggregateCall(item.Expression);
            var variable = State.Declare(item.Name, aggregate.Type);
            _aggregates.Add((item.Expression, variable, aggregate));
            return (variable, new BoundVariableReference(variable, item.Expression.Span));
        }

        var expression = Bind(item.Expression);
        return (State.Declare(item.Name, expression.Type), expression);
    }

    /// <inheritdoc/>
    protected override BoundExpression? Substitute(ExpressionSyntax expression)
    {
        if (PropertyOf(expression) is not { } property)
            return null;
        var key = _keys.FirstOrDefault(key => PropertyOf(key.Key) == property);
        return key.Variable is null ? null : new BoundVariableReference(key.Variable, expression.Span);
    }

    /// <inheritdoc/>
    protected override BoundExpression BindAggregate(ExpressionSyntax aggregate)
    {
        if (Known(aggregate) is not { } variable)
        {
            var bound = new ExpressionBinder(State, _before).BindAggregateCall(aggregate);
            variable = State.DeclareAnonymous(bound.Type);
            _aggregates.Add((aggregate, variable, bound));
        }

        return new BoundVariableReference(variable, aggregate.Span);
    }

    // n.k and n['k'] are the same.
    private static (string Variable, string Key)? PropertyOf(ExpressionSyntax expression) => expression switch
    {
        PropertySyntax { Target: VariableSyntax variable } property => (variable.Name, property.Key.Text),
        IndexSyntax { Target: VariableSyntax variable, Index: LiteralSyntax { Value: { Kind: ValueKind.String } key } } => (variable.Name, key.AsString()),
        _ => null,
    };

    private BoundVariable? Known(ExpressionSyntax aggregate)
    {
        State.Step?.Invoke();
        return _aggregates.Find(known => SyntaxShape.AreEqual(known.Syntax, aggregate)).Variable;
    }

    private static Scope Grouped(Scope before, IReadOnlyList<(ExpressionSyntax Key, BoundVariable Variable)> keys)
    {
        var grouped = before.Hiding(Ambiguous);
        foreach (var (key, variable) in keys)
        {
            if (key is VariableSyntax name)
                grouped.Add(name.Name, variable);
        }

        return grouped;
    }

    private static CypherException Ambiguous(string name, SourceSpan span) => Errors.Syntax(
        "AmbiguousAggregationExpression", $"Beside an aggregate, `{name}` is neither grouped by nor aggregated", span,
        "return it, or the property of it, as an item of its own, or compute it in a WITH before");
}
