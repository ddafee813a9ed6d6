using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>Binds WITH and RETURN.</summary>
/// <param name="state">The statement's state.</param>
/// <param name="scope">What is visible before it.</param>
/// <param name="isReturn">Whether it is a RETURN.</param>
/// <param name="needsNames">Whether each expression needs an alias.</param>
internal sealed class ProjectionBinder(BindingState state, Scope scope, bool isReturn, bool needsNames)
{
    private ImmutableArray<(BoundVariable, BoundExpression)> _groups = [];
    private ImmutableArray<(BoundVariable, BoundAggregate)> _aggregates = [];

    /// <summary>Its columns, once it is bound.</summary>
    public ImmutableArray<BoundColumn> Columns { get; private set; } = [];

    /// <summary>What is visible behind it, once it is bound.</summary>
    public Scope After { get; } = new(scope.Outer);

    /// <summary>Binds the clause.</summary>
    /// <exception cref="CypherException">It is wrong.</exception>
    public BoundProjection Bind(ProjectionSyntax projection, ExpressionSyntax? where, SourceSpan span)
    {
        var items = ProjectedItems.Of(projection, isReturn, scope, state);
        var bound = items.Any(item => item.HasAggregate) ? BindGrouped(items) : BindPlain(items);
        var sort = new SortItemBinder(state, scope, [.. items.Zip(bound, (item, bound) => (item, bound.Variable))], projection.Distinct);
        var result = new BoundProjection(
            _groups, _aggregates, bound, projection.Distinct, [.. projection.OrderBy.Select(item => (sort.BindSortItem(item.Expression), item.Descending))],
            BindCount(projection.Skip, "SKIP"), BindCount(projection.Limit, "LIMIT"), where is null ? null : sort.BindWhere(where), isReturn, span);
        Publish(items, bound);
        return result;
    }

    private ImmutableArray<(BoundVariable Variable, BoundExpression Expression)> BindPlain(ImmutableArray<ProjectedItem> items)
    {
        var expressions = new ExpressionBinder(state, scope);
        return [.. items.Select(item => BindPlain(item, expressions))];
    }

    /// <summary>A variable that is passed on under its name stays in its slot.</summary>
    private (BoundVariable Variable, BoundExpression Expression) BindPlain(ProjectedItem item, ExpressionBinder expressions)
    {
        var expression = expressions.Bind(item.Expression);
        return (item.IsPassedOn ? ((BoundVariableReference)expression).Variable : state.Declare(item.Name, expression.Type), expression);
    }

    /// <summary>Groups and aggregates are put into the variables of the items that they are, so that these have nothing left to compute.</summary>
    private ImmutableArray<(BoundVariable Variable, BoundExpression Expression)> BindGrouped(ImmutableArray<ProjectedItem> items)
    {
        var plain = new ExpressionBinder(state, scope);
        var groups = items.Where(item => !item.HasAggregate).ToDictionary(item => item, item => BindPlain(item, plain));
        var grouped = new GroupedItemBinder(state, scope, [.. groups.Select(group => (group.Key.Expression, group.Value.Variable))]);
        var bound = items.Select(item => groups.TryGetValue(item, out var group)
            ? (group.Variable, new BoundVariableReference(group.Variable, item.Expression.Span))
            : grouped.BindItem(item)).ToImmutableArray();
        _groups = [.. groups.Values];
        _aggregates = [.. grouped.Aggregates];
        return bound;
    }

    private BoundExpression? BindCount(ExpressionSyntax? count, string clause)
    {
        if (count is null)
            return null;
        if (SyntaxShape.FindGraphAccess(count) is { } access)
            throw Errors.Syntax("NonConstantExpression", $"{clause} cannot depend on what is in the graph", access.Span, "use a number or a parameter");
        var constants = Scope.OfConstants((name, span) => Errors.Syntax(
            "NonConstantExpression", $"{clause} cannot depend on variables, here `{name}`", span, "use a number or a parameter"));
        var bound = new ExpressionBinder(state, constants).Bind(count, StaticType.Integer);
        if (bound is BoundLiteral { Value.IsNull: true })
            throw BindingErrors.WrongType(bound, StaticType.Integer);
        return IsNegative(bound) ? throw Errors.Syntax("NegativeIntegerArgument", $"{clause} cannot be negative", count.Span) : bound;
    }

    private static bool IsNegative(BoundExpression count) => count switch
    {
        BoundLiteral { Value: { Kind: ValueKind.Integer } value } => value.AsInteger() < 0,
        BoundUnary { Operator: UnaryOperator.Minus, Operand: BoundLiteral { Value: { Kind: ValueKind.Integer } value } } => value.AsInteger() > 0,
        _ => false,
    };

    private void Publish(ImmutableArray<ProjectedItem> items, ImmutableArray<(BoundVariable Variable, BoundExpression Expression)> bound)
    {
        foreach (var (item, (variable, _)) in items.Zip(bound))
        {
            if (needsNames && !item.HasName)
                throw Errors.Syntax("NoExpressionAlias", "This expression needs an alias", item.Span, $"{item.Name} AS name");
            if (scope.Outer?.Find(item.Name, item.Span) is { } outer && outer != variable)
                throw BindingErrors.AlreadyBound(item.Name, item.Span, "a query inside another one cannot give its names another meaning");
            After.Add(variable);
        }

        Columns = [.. items.Zip(bound, (item, bound) => new BoundColumn(item.Name, bound.Variable))];
    }
}
