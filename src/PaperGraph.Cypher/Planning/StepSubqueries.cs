using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>The queries inside the expressions that a step computes; those inside them are other steps'.</summary>
internal sealed class StepSubqueries : BoundTreeWalker
{
    private readonly List<BoundSubqueryExpression> _found = [];

    public static IReadOnlyList<BoundSubqueryExpression> Of(LogicalPlan step)
    {
        var walker = new StepSubqueries();
        walker.Collect(step);
        return walker._found;
    }

    public override void Visit(BoundExpression? expression)
    {
        if (expression is BoundSubqueryExpression subquery)
            _found.Add(subquery);
        else
            base.Visit(expression);
    }

    private void Collect(LogicalPlan step)
    {
        VisitAll(Expressions(step).OfType<BoundExpression>());
        switch (step)
        {
            case LogicalCreate create:
                VisitPaths(create.Paths);
                break;
            case LogicalMerge merge:
                Visit(merge.Path);
                VisitItems(merge.OnCreate);
                VisitItems(merge.OnMatch);
                break;
            case LogicalSet set:
                VisitItems(set.Items);
                break;
        }
    }

    private static IEnumerable<BoundExpression?> Expressions(LogicalPlan step) => step switch
    {
        LogicalFilter filter => filter.Predicates,
        LogicalProject project => project.Items.Select(item => item.Expression),
        LogicalAggregation aggregation => aggregation.Groups.Select(group => group.Expression).Concat(aggregation.Aggregates.Select(item => item.Aggregate)),
        LogicalSort sort => sort.Keys.Select(key => key.Expression),
        LogicalTop top => [.. top.Keys.Select(key => key.Expression), top.Skip, top.Limit],
        LogicalSkip skip => [skip.Count],
        LogicalLimit limit => [limit.Count],
        LogicalUnwind unwind => [unwind.List],
        LogicalForeach each => [each.List],
        LogicalDelete delete => delete.Targets,
        LogicalProcedureCall call => call.Arguments,
        LogicalLoadCsv load => [load.Url, load.FieldTerminator],
        LogicalHashJoin join => join.InputKeys.Concat(join.InnerKeys),
        LogicalVariableExpand expand => [.. expand.Properties.Select(property => property.Value), expand.PropertyMap, expand.SelectorCount, .. expand.PathPredicates],
        LogicalIdSeek seek => [seek.Ids],
        LogicalIndexSeek seek => seek.Values,
        LogicalIndexRange range => range.Bounds.Values,
        LogicalRelationshipIdSeek seek => [seek.Ids],
        LogicalRelationshipIndexSeek seek => seek.Values,
        LogicalRelationshipIndexRange range => range.Bounds.Values,
        _ => ImmutableArray<BoundExpression>.Empty,
    };
}
