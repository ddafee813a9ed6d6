using System.Collections.Immutable;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>
/// Resolves the names of expressions and finds their types. Places with rules of their own (grouped items, sort items) derive from it and
/// say what stands for a whole expression and what an aggregate means.
/// </summary>
internal partial class ExpressionBinder(BindingState state, Scope scope)
{
    private readonly List<string> _localNames = [];
    private int _depth;
    private Scope _scope = scope;

    protected BindingState State => state;

    /// <summary>Binds an expression.</summary>
    /// <exception cref="CypherException">It is wrong.</exception>
    public BoundExpression Bind(ExpressionSyntax expression) => SubstituteUnlessLocal(expression) ?? expression switch
    {
        LiteralSyntax literal => new BoundLiteral(literal.Value, TypeRules.Of(literal.Value), literal.Span),
        ParameterSyntax parameter => state.Parameter(parameter.Name, parameter.Span),
        VariableSyntax variable => new BoundVariableReference(_scope.Resolve(variable.Name, variable.Span), variable.Span),
        PropertySyntax property => BindProperty(property),
        IndexSyntax index => BindIndex(index),
        SliceSyntax slice => BindSlice(slice),
        UnarySyntax unary => BindUnary(unary),
        BinarySyntax binary => BindBinary(binary),
        ComparisonSyntax comparison => new BoundComparison(BindAll(comparison.Operands), comparison.Operators, comparison.Span),
        IsNullSyntax isNull => new BoundIsNull(Bind(isNull.Operand), isNull.Negated, isNull.Span),
        IsNormalizedSyntax test => new BoundIsNormalized(Bind(test.Operand), test.Form, test.Negated, test.Span),
        IsTypedSyntax isTyped => new BoundIsTyped(Bind(isTyped.Operand), isTyped.Type, isTyped.Negated, isTyped.Span),
        HasLabelsSyntax hasLabels => new BoundHasLabels(Bind(hasLabels.Operand).Expecting(TypeRules.Entity), BindLabels(hasLabels.Labels), hasLabels.Span),
        CountStarSyntax count => BindCountStar(count),
        FunctionCallSyntax call => BindCall(call),
        ListSyntax list => BindList(list),
        MapSyntax map => new BoundMap([.. map.Entries.Select(entry => (entry.Key.Text, Bind(entry.Value)))], map.Span),
        MapProjectionSyntax projection => BindMapProjection(projection),
        ListComprehensionSyntax comprehension => BindListComprehension(comprehension),
        QuantifierSyntax quantifier => BindQuantifier(quantifier),
        ReduceSyntax reduce => BindReduce(reduce),
        CaseSyntax choice => BindCase(choice),
        CaseTestSyntax test => BindCaseTest(test),
        PatternComprehensionSyntax comprehension => BindPatternComprehension(comprehension),
        SubquerySyntax subquery => BindSubquery(subquery),
        PatternExpressionSyntax pattern => BindPatternValue(pattern),
        _ => throw new InvalidOperationException($"No binding for {expression.GetType().Name}."),
    };

    /// <summary>Binds what must be true, false or null; here a pattern asks whether there is a match.</summary>
    public BoundExpression BindPredicate(ExpressionSyntax expression) =>
        (expression is PatternExpressionSyntax { Path.Selector: null } pattern ? BindPatternPredicate(pattern) : Bind(expression)).Expecting(StaticType.Boolean);

    /// <summary>Binds a predicate that may be missing.</summary>
    public BoundExpression? BindOptionalPredicate(ExpressionSyntax? expression) => expression is null ? null : BindPredicate(expression);

    /// <summary>Binds an expression that must be of some type.</summary>
    public BoundExpression Bind(ExpressionSyntax expression, StaticType expected) => Bind(expression).Expecting(expected);

    /// <summary>What stands for a whole expression at this place; null where it is bound as it is.</summary>
    protected virtual BoundExpression? Substitute(ExpressionSyntax expression) => null;

    /// <summary>What an aggregate means at this place.</summary>
    protected virtual BoundExpression BindAggregate(ExpressionSyntax aggregate) => throw MisplacedAggregate(aggregate);

    /// <summary>The error for an aggregate where none can be.</summary>
    protected static CypherException MisplacedAggregate(ExpressionSyntax aggregate) => Errors.Syntax(
        "InvalidAggregation", "Aggregates can only stand in the items of WITH and RETURN", aggregate.Span, "compute it in a WITH before");

    private BoundExpression? SubstituteUnlessLocal(ExpressionSyntax expression) =>
        _localNames.Count > 0 && SyntaxShape.Mentions(expression, _localNames) ? null : Substitute(expression);

    private ImmutableArray<BoundExpression> BindAll(ImmutableArray<ExpressionSyntax> expressions) => [.. expressions.Select(Bind)];

    private BoundExpression BindAggregateUnlessLocal(ExpressionSyntax aggregate) =>
        _depth > 0 ? throw MisplacedAggregate(aggregate) : BindAggregate(aggregate);

    /// <summary>Binds what stands inside a comprehension, with the comprehension's own variables.</summary>
    private T Within<T>(Func<T> bind, params ReadOnlySpan<BoundVariable> variables)
    {
        var around = _scope;
        _scope = around.Within();
        _depth++;
        foreach (var variable in variables)
        {
            _scope.Add(variable);
            _localNames.Add(variable.Name);
        }

        var bound = bind();
        _scope = around;
        _depth--;
        _localNames.RemoveRange(_localNames.Count - variables.Length, variables.Length);
        return bound;
    }
}
