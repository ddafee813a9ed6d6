using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <content>Lists, maps and what goes through lists.</content>
internal partial class ExpressionBinder
{
    private BoundList BindList(ListSyntax list)
    {
        var items = BindAll(list.Items);
        StaticType? element = null;
        foreach (var item in items)
            element = element is null ? item.Type : element.CommonWith(item.Type);
        return new(items, new(TypeKinds.List, element), list.Span);
    }

    private BoundMapProjection BindMapProjection(MapProjectionSyntax projection) => new(
        Bind(projection.Variable, TypeRules.Properties),
        [.. projection.Items.Select(item => (item.Key?.Text, item.Value is null ? null : Bind(item.Value)))],
        projection.Span);

    private BoundListComprehension BindListComprehension(ListComprehensionSyntax comprehension)
    {
        var list = Bind(comprehension.List, TypeRules.List);
        var variable = State.Declare(comprehension.Variable.Text, TypeRules.ElementOf(list.Type));
        return Within(() => BindListComprehension(comprehension, list, variable), variable);
    }

    private BoundListComprehension BindListComprehension(ListComprehensionSyntax comprehension, BoundExpression list, BoundVariable variable)
    {
        var where = BindOptionalPredicate(comprehension.Where);
        var projection = comprehension.Projection is null ? null : Bind(comprehension.Projection);
        return new(variable, list, where, projection, StaticType.ListOf(projection?.Type ?? variable.Type), comprehension.Span);
    }

    private BoundQuantifier BindQuantifier(QuantifierSyntax quantifier)
    {
        var list = Bind(quantifier.List, TypeRules.List);
        var variable = State.Declare(quantifier.Variable.Text, TypeRules.ElementOf(list.Type));
        var where = Within(() => BindOptionalPredicate(quantifier.Where), variable);
        return new(quantifier.Kind, variable, list, where, quantifier.Span);
    }

    /// <summary>The accumulator takes what the expression gives, whatever that is: its type is not known.</summary>
    private BoundReduce BindReduce(ReduceSyntax reduce)
    {
        var (initial, list) = (Bind(reduce.Initial), Bind(reduce.List, TypeRules.List));
        var accumulator = State.Declare(reduce.Accumulator.Text, StaticType.Any);
        var variable = State.Declare(reduce.Variable.Text, TypeRules.ElementOf(list.Type));
        var expression = Within(() => Bind(reduce.Expression), accumulator, variable);
        return new(accumulator, initial, variable, list, expression, StaticType.Any, reduce.Span);
    }
}
