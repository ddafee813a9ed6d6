using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Optimization;
using PaperGraph.Graph;

namespace PaperGraph.Cypher.Planning;

/// <summary>Plans statements: clauses one after the other, then the rewrites.</summary>
internal static class StatementPlanner
{
    /// <summary>Plans a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="graph">The graph whose counts and indexes the plan is chosen by.</param>
    /// <param name="options">Which steps the optimizer takes.</param>
    /// <param name="step">Called again and again, so that whoever waits no longer can throw.</param>
    public static StatementPlan Plan(BoundStatement statement, GraphView graph, OptimizerOptions options, Action step)
    {
        if (statement.Query is not { } query)
            return new(statement, null, new Dictionary<BoundSubqueryExpression, LogicalPlan>(), statement.FrameSize);
        var context = new PlanningContext(new(graph), VariableReferences.Of(query), statement.FrameSize, options) { Step = step, Writes = statement.Writes };
        foreach (var subquery in SubqueryExpressions.Of(query).Reverse())
            context.Subqueries[subquery] = Plan(subquery, context);
        var root = new QueryPlanner(context).Plan(query, new LogicalArgument(), new HashSet<BoundVariable>());
        if (query.Columns.IsEmpty)
            root = new LogicalEmptyResult(root);
        PlanDepth.Check(root);
        root = Optimizer.Rewrite(root, context);
        return new(statement, root, context.Subqueries, context.FrameSize);
    }

    private static LogicalPlan Plan(BoundSubqueryExpression subquery, PlanningContext context)
    {
        var known = VariableReferences.Of(subquery.Query);
        known.ExceptWith(IntroducedVariables.Of(subquery.Query));
        var plan = new QueryPlanner(context).Plan(subquery.Query, new LogicalArgument(), known);
        PlanDepth.Check(plan);
        return Optimizer.Rewrite(plan, context);
    }
}
