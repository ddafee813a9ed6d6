using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <content>Queries and patterns inside expressions, and labels.</content>
internal partial class ExpressionBinder
{
    /// <summary>Binds a test of labels or types.</summary>
    public BoundLabelExpression BindLabels(LabelExpressionSyntax labels) => labels switch
    {
        LabelNameSyntax { Name: { } name } => new BoundLabelName(name),
        LabelNameSyntax { Expression: { } expression } dynamic => new BoundDynamicLabel(Bind(expression, TypeRules.Joinable), dynamic.Any),
        LabelNotSyntax not => new BoundLabelNot(BindLabels(not.Operand)),
        LabelAndSyntax and => new BoundLabelAnd(BindLabels(and.Left), BindLabels(and.Right)),
        LabelOrSyntax or => new BoundLabelOr(BindLabels(or.Left), BindLabels(or.Right)),
        _ => new BoundLabelWildcard(),
    };

    private BoundSubqueryExpression BindSubquery(SubquerySyntax subquery)
    {
        var query = new QueryBinder(State, QueryPlace.Expression).Bind(subquery.Query, _scope);
        if (subquery.Kind != SubqueryKind.Collect)
            return new(subquery.Kind, query, subquery.Kind == SubqueryKind.Exists ? StaticType.Boolean : StaticType.Integer, subquery.Span);
        return query.Columns is [var column]
            ? new(subquery.Kind, query, StaticType.ListOf(column.Variable.Type), subquery.Span)
            : throw BindingErrors.Composition("COLLECT { … } must end with a RETURN of one column", subquery.Span);
    }

    private BoundSubqueryExpression BindPatternComprehension(PatternComprehensionSyntax comprehension)
    {
        var pattern = PatternBinder.ForExpression(State, _scope, comprehension.Path);
        return Within(() => Collect(pattern, comprehension.Where, comprehension.Projection, comprehension.Span), [.. pattern.Names.Variables]);
    }

    /// <summary>A pattern as a predicate: whether it has a match. It brings no new names.</summary>
    private BoundSubqueryExpression BindPatternPredicate(PatternExpressionSyntax expression)
    {
        var match = BindPatternExpression(expression).ToMatch(false, null, expression.Span);
        return new(SubqueryKind.Exists, new BoundSingleQuery([match], []), StaticType.Boolean, expression.Span);
    }

    /// <summary>A pattern as a value can only be a shortest path: the first one, or the list of all.</summary>
    private BoundExpression BindPatternValue(PatternExpressionSyntax expression)
    {
        if (expression.Path.Selector is not { } selector)
            throw Errors.Syntax("UnexpectedSyntax", "A pattern can only stand where true or false is wanted", expression.Span, "use EXISTS { … }, COUNT { … } or [pattern | …]");
        var variable = new NameSyntax(" path", expression.Span);
        var pattern = BindPatternExpression(expression with { Path = expression.Path with { Variable = variable } });
        var path = new VariableSyntax(variable.Text, expression.Span);
        var all = Within(() => Collect(pattern, null, path, expression.Span), [.. pattern.Names.Variables]);
        return selector.Kind == PathSelectorKind.AllShortestPathsFunction
            ? all
            : new BoundIndex(all, new BoundLiteral(Value.Of(0L), StaticType.Integer, expression.Span), StaticType.Path, expression.Span);
    }

    private PatternBinder BindPatternExpression(PatternExpressionSyntax expression)
    {
        var pattern = PatternBinder.ForExpression(State, _scope, expression.Path);
        return pattern.FirstNew is { } name ? throw BindingErrors.Undefined(name.Text, name.Span, _scope.Names) : pattern;
    }

    private BoundSubqueryExpression Collect(PatternBinder pattern, ExpressionSyntax? where, ExpressionSyntax projection, SourceSpan span)
    {
        var match = pattern.ToMatch(false, BindOptionalPredicate(where), span);
        var item = Bind(projection);
        var column = new BoundColumn("", State.DeclareAnonymous(item.Type));
        var returned = new BoundProjection([], [], [(column.Variable, item)], false, [], null, null, null, true, span);
        return new(SubqueryKind.Collect, new BoundSingleQuery([match, returned], [column]), StaticType.ListOf(item.Type), span);
    }
}
