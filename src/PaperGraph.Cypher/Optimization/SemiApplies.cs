using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Optimization;

/// <summary>EXISTS and patterns among the predicates of a filter become steps of the plan, tested after all other predicates.</summary>
internal sealed class SemiApplies : IPlanRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context)
    {
        if (plan is not LogicalFilter filter)
            return plan;
        var exist = filter.Predicates.Where(predicate => ExistenceOf(predicate) is not null).ToList();
        if (exist.Count == 0)
            return plan;
        var rest = Filters.Over(filter.Input, filter.Predicates.Except(exist), filter.EstimatedRows);
        return exist.Select(predicate => ExistenceOf(predicate)!.Value).Aggregate(rest, (below, test) =>
            new LogicalSemiApply(below, context.Subqueries[test.Subquery], test.IsNegated) { EstimatedRows = filter.EstimatedRows });
    }

    private static (BoundSubqueryExpression Subquery, bool IsNegated)? ExistenceOf(BoundExpression predicate) => predicate switch
    {
        BoundSubqueryExpression { Kind: SubqueryKind.Exists } subquery => (subquery, false),
        BoundUnary { Operator: UnaryOperator.Not, Operand: BoundSubqueryExpression { Kind: SubqueryKind.Exists } subquery } => (subquery, true),
        _ => null,
    };
}
