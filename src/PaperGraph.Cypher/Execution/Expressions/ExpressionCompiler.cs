using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Planning;
using PaperGraph.Cypher.Syntax;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;
using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>Makes expressions ready for one run: parameters are put in, names of the graph become numbers.</summary>
internal sealed partial class ExpressionCompiler(QueryContext context, ISubqueries subqueries)
{
    /// <summary>An evaluator for an expression.</summary>
    public Evaluator Compile(BoundExpression expression) => expression switch
    {
        BoundLiteral literal => new ConstantEvaluator(literal.Value),
        BoundParameter parameter => new ConstantEvaluator(ValueOf(parameter)),
        BoundVariableReference reference => new SlotEvaluator(reference.Variable.Slot),
        BoundProperty { Target: BoundVariableReference { Variable: { Type.Kinds: TypeKinds.Node } node } } property when context.Accesses is null => new NodePropertyEvaluator(node.Slot, property.Key, context, property.Span),
        BoundProperty property => new PropertyEvaluator(Compile(property.Target), property.Key, context, property.Span),
        PropertyIdentity identity => CompileIdentity(identity),
        IdentifiedProperty identified => Measured(new IdentifiedPropertyEvaluator(identified.Identity.Variable.Slot, ColumnOf(identified.Property))),
        BoundIndex index => new IndexEvaluator(Compile(index.Target), Compile(index.Index), context, index.Span, index.Index.Span),
        BoundSlice slice => new SliceEvaluator(Compile(slice.Target), Bound(slice.From), Bound(slice.To), context, slice.Span),
        BoundUnary unary => CompileUnary(unary),
        BoundBinary binary => CompileBinary(binary),
        BoundComparison comparison => CompileComparison(comparison),
        BoundIsNull isNull => new IsNullEvaluator(Compile(isNull.Operand), isNull.Negated),
        BoundIsNormalized test => new IsNormalizedEvaluator(Compile(test.Operand), test.Form, test.Negated, context),
        BoundIsTyped isTyped => new IsTypedEvaluator(Compile(isTyped.Operand), TypeTest.Parse(isTyped.TypeName, isTyped.Span), isTyped.Negated),
        BoundHasLabels { Labels: BoundLabelName label, Operand: BoundVariableReference { Variable: { Type.Kinds: TypeKinds.Node } node } } when context.Transaction is null && context.Accesses is null =>
            new HasLabelEvaluator(node.Slot, label.Name, context),
        BoundHasLabels hasLabels => new HasLabelsEvaluator(Compile(hasLabels.Operand), CompileLabels(hasLabels.Labels), context, hasLabels.Span),
        BoundFunctionCall { Function.ReadsGraph: true } call => Measured(new FunctionEvaluator(call, Compile(call.Arguments), context)),
        BoundFunctionCall call => new FunctionEvaluator(call, Compile(call.Arguments), context),
        BoundList list => CompileList(list),
        BoundMap map => CompileMap(map),
        BoundMapProjection projection => CompileMapProjection(projection),
        BoundListComprehension comprehension => new ListComprehensionEvaluator(
            comprehension.Variable.Slot, SourceOf(comprehension.List), CompileOptionalTest(comprehension.Where), CompileOptional(comprehension.Projection), context),
        BoundQuantifier quantifier => new QuantifierEvaluator(
            quantifier.Kind, quantifier.Variable.Slot, SourceOf(quantifier.List), CompileOptionalTest(quantifier.Where), context, quantifier.List.Span),
        BoundReduce reduce => new ReduceEvaluator(
            reduce.Accumulator.Slot, Compile(reduce.Initial), reduce.Variable.Slot, SourceOf(reduce.List), Compile(reduce.Expression), context),
        BoundCase @case => CompileCase(@case),
        BoundSubqueryExpression subquery => CompileSubquery(subquery),
        BoundPathExpression path => new PathEvaluator(StartOf(path.Path), StepsOf(path.Path), context),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} stands where no value is computed."),
    };

    /// <summary>A test of labels or of a type.</summary>
    public LabelTest CompileLabels(BoundLabelExpression expression) => expression switch
    {
        BoundLabelName name => new NameTest(context, name.Name),
        BoundDynamicLabel dynamic => new DynamicNameTest(context, Compile(dynamic.Expression), dynamic.Any, dynamic.Expression.Span),
        BoundLabelWildcard => new WildcardTest(context),
        BoundLabelNot not => new NegatedTest(CompileLabels(not.Operand)),
        BoundLabelAnd and => new BothTest(CompileLabels(and.Left), CompileLabels(and.Right)),
        BoundLabelOr or => new EitherTest(CompileLabels(or.Left), CompileLabels(or.Right)),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is no test of labels."),
    };

    private Evaluator CompileIdentity(PropertyIdentity identity)
    {
        var (key, node) = (identity.Property.Key, ((BoundVariableReference)identity.Property.Target).Variable);
        return context.Graph.Rules.Any(rule => rule is { Kind: RuleKind.Uniqueness, Entity: ElementKind.Node, Keys: [var unique] } && unique == key && identity.Labels.Contains(rule.Tokens[0]))
            ? new PropertyIdentityEvaluator(node.Slot, ColumnOf(identity.Property))
            : Compile(identity.Property);
    }

    private NodeColumn ColumnOf(BoundProperty property) => context.Graph.NodeColumn(context.Graph.Keys.Find(property.Key));

    /// <summary>An evaluator for what has to be true, false or null.</summary>
    public Evaluator CompileTest(BoundExpression expression) =>
        expression.Type.MustBe(TypeKinds.Boolean) ? Compile(expression) : new TruthEvaluator(Compile(expression), expression.Span);

    private Evaluator Measured(Evaluator evaluator) => context.Accesses is { } accesses ? new AccessEvaluator(evaluator, accesses) : evaluator;

    private (Evaluator Value, SourceSpan Place)? Bound(BoundExpression? bound) => bound is null ? null : (Compile(bound), bound.Span);

    private Evaluator? CompileOptionalTest(BoundExpression? expression) => expression is null ? null : CompileTest(expression);

    private Evaluator? CompileOptional(BoundExpression? expression) => expression is null ? null : Compile(expression);

    private Evaluator[] Compile(ImmutableArray<BoundExpression> expressions) => [.. expressions.Select(Compile)];

    private ListSource SourceOf(BoundExpression list) => new(Compile(list), list.Span);

    private Value ValueOf(BoundParameter parameter) => context.Parameters.TryGetValue(parameter.Name, out var value)
        ? value
        : throw new CypherException(
            CypherErrorType.ParameterMissing, CypherPhase.CompileTime, "MissingParameter", $"The statement needs a parameter '{parameter.Name}'", parameter.Span);

    private Evaluator CompileList(BoundList list)
    {
        var items = Compile(list.Items);
        return Array.TrueForAll(items, item => item is ConstantEvaluator)
            ? new ConstantEvaluator(Value.ListOver(Array.ConvertAll(items, item => ((ConstantEvaluator)item).Value)))
            : new ListEvaluator(items, context);
    }

    private MapEvaluator CompileMap(BoundMap map)
    {
        var entries = new SortedDictionary<string, Evaluator>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
            entries[key] = Compile(value);
        return new([.. entries.Select(entry => (entry.Key, entry.Value))], context);
    }

    private MapProjectionEvaluator CompileMapProjection(BoundMapProjection projection)
    {
        var items = new SortedDictionary<string, MapProjectionItem>(StringComparer.Ordinal);
        foreach (var (key, value) in projection.Items)
        {
            if (key is not null)
                items[key] = new(key, CompileOptional(value));
        }

        return new(Compile(projection.Target), [.. items.Values], projection.Items.Any(item => item.Key is null), context, projection.Span);
    }

    private Evaluator CompileCase(BoundCase @case)
    {
        var branches = new CaseEvaluator([.. @case.Branches.Select(branch => (CompileTest(branch.When), Compile(branch.Then)))], CompileOptional(@case.Otherwise));
        return @case.Test is { } test ? new LetEvaluator(test.Variable.Slot, Compile(test.Value), branches) : branches;
    }

    private Evaluator CompileSubquery(BoundSubqueryExpression subquery)
    {
        var rows = subqueries.Compile(subquery);
        return subquery.Kind switch
        {
            SubqueryKind.Exists => new ExistsEvaluator(rows),
            SubqueryKind.Count => new CountEvaluator(rows),
            _ => new CollectEvaluator(rows, subquery.Query.Columns[0].Variable.Slot, context),
        };
    }

    private static int StartOf(BoundPath path) => path.Elements.OfType<BoundNodePattern>().First().Variable.Slot;

    private static int[][] StepsOf(BoundPath path) => [.. path.Elements.Where(element => element is not BoundNodePattern).Select(StepOf)];

    private static int[] StepOf(BoundPatternElement element) => element switch
    {
        BoundRelationshipPattern relationship => [relationship.Variable.Slot],
        BoundQuantifiedPath repeated =>
        [
            .. repeated.Path.Elements.OfType<BoundRelationshipPattern>()
                .Select(inner => repeated.Groups.First(group => group.Inner == inner.Variable).List.Slot),
        ],
        _ => throw new InvalidOperationException($"{element.GetType().Name} joins no nodes."),
    };
}
