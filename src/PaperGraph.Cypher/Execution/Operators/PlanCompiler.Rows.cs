using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

internal sealed partial class PlanCompiler
{
    // What an aggregate keeps of each value, for those that keep all.
    private const int BytesOfKeptValue = 16;

    private Operator CompileRows(LogicalPlan plan) => plan switch
    {
        LogicalFilter filter => new FilterOperator(Compile(filter.Input), CompileTests(filter.Predicates), Frame, _context),
        LogicalProject project => new ProjectOperator(Compile(project.Input), SlotsOf(project.Items), Frame),
        LogicalAggregation aggregation => CompileAggregation(aggregation),
        LogicalDistinct distinct => new DistinctOperator(Compile(distinct.Input), SlotsOf(distinct.Variables), Frame, _context),
        LogicalSort sort => new SortOperator(Compile(sort.Input), KeysOf(sort.Keys), SlotsOf(sort.Kept), Frame, _context),
        LogicalTop top => new TopOperator(
            Compile(top.Input), KeysOf(top.Keys), SlotsOf(top.Kept), top.Skip is { } passed ? Count(passed) : null, Count(top.Limit), Frame, _context),
        LogicalSkip skip => new SkipOperator(Compile(skip.Input), _expressions.Compile(skip.Count), skip.Count.Span, Frame, _context),
        LogicalLimit limit => new LimitOperator(Compile(limit.Input), _expressions.Compile(limit.Count), limit.Count.Span, limit.Exhausts, Frame, _context),
        LogicalEager eager => new EagerOperator(Compile(eager.Input), SlotsOf(eager.Kept), Frame, _context),
        LogicalDegree degree => new DegreeOperator(
            Compile(degree.Input), degree.Node.Slot, degree.Types.IsEmpty ? null : [.. degree.Types.Select(Type)], degree.Direction == PatternDirection.Outgoing,
            SlotsOf(degree.Distinct), degree.Degree.Slot, Frame, _context),
        LogicalNodeCount count => new CountOperator(Compile(count.Input), CountOf(count), count.Count.Slot, Frame),
        LogicalRelationshipCount count => new CountOperator(Compile(count.Input), CountOf(count), count.Count.Slot, Frame),
        LogicalEmptyResult empty => new EmptyResultOperator(Compile(empty.Input), _context),
        LogicalUnion union => new UnionOperator(
            [.. union.Branches.Zip(union.BranchColumns, (branch, columns) => (Compile(branch), SlotsOf(columns)))], SlotsOf(union.Columns), Frame),
        _ => throw new InvalidOperationException($"{plan.GetType().Name} has no operator."),
    };

    private Func<long> CountOf(LogicalNodeCount count)
    {
        if (count.Label is null)
            return () => _context.Graph.NodeCount;
        var label = Label(count.Label);
        return () => label.Number < 0 ? 0 : _context.Graph.CountNodes(label.Number);
    }

    private Func<long> CountOf(LogicalRelationshipCount count)
    {
        if (count.Types.IsEmpty)
            return () => _context.Graph.RelationshipCount;
        var types = count.Types.Select(Type).ToArray();
        return () => types.Sum(type => type.Number < 0 ? 0 : _context.Graph.CountRelationships(type.Number));
    }

    private AggregationOperator CompileAggregation(LogicalAggregation aggregation) => new(
        Compile(aggregation.Input), SlotsOf(aggregation.Groups),
        [.. aggregation.Aggregates.Select(item => ColumnOf(item.Aggregate, aggregation.Multiplicity?.Slot ?? -1))],
        SlotsOf(aggregation.Aggregates.Select(item => item.Variable)), BatchOf(aggregation), Frame, _context);

    private static BatchedNode? BatchOf(LogicalAggregation aggregation) => aggregation.Batch is { } node
        ? new(node.Slot, [.. aggregation.Groups.Select(group => VariableReferences.Of(group.Expression).Contains(node))])
        : null;

    private AggregateColumn ColumnOf(BoundAggregate aggregate, int multiplicity)
    {
        var arguments = CompileAll(aggregate.Arguments);
        if (aggregate is { Aggregate.Name: "count", Distinct: false })
            return new CountColumn(arguments is [var counted] ? counted : null, multiplicity);
        if (aggregate is { Aggregate.Name: "count", Distinct: true })
            return new DistinctCountColumn(arguments[0], _context);
        var keepsAll = aggregate.Aggregate.Name is "percentileCont" or "percentileDisc";
        return new AggregatorColumn(aggregate.Aggregate, arguments, aggregate.Distinct, keepsAll ? BytesOfKeptValue : 0, _context, aggregate.Span);
    }

    private (Evaluator Count, SourceSpan Span) Count(BoundExpression count) => (_expressions.Compile(count), count.Span);

    private SortKeys KeysOf(IEnumerable<(BoundExpression Expression, bool Descending)> keys) =>
        new([.. keys.Select(key => (_expressions.Compile(key.Expression), key.Descending))]);

    private (int Slot, Evaluator Value)[] SlotsOf(IEnumerable<(BoundVariable Variable, BoundExpression Expression)> items) =>
        [.. items.Select(item => (item.Variable.Slot, _expressions.Compile(item.Expression)))];
}
