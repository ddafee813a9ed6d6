using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>Plans queries.</summary>
internal sealed class QueryPlanner(PlanningContext context)
{
    /// <summary>Plans a query over an input.</summary>
    /// <param name="query">The query.</param>
    /// <param name="input">Its input.</param>
    /// <param name="known">The variables that have values before; more may be named that it does not give values itself.</param>
    public LogicalPlan Plan(BoundQuery query, LogicalPlan input, IReadOnlySet<BoundVariable> known) => query switch
    {
        BoundUnion union => Plan(union, input, known),
        _ => Plan((BoundSingleQuery)query, input, known),
    };

    private LogicalPlan Plan(BoundSingleQuery query, LogicalPlan input, IReadOnlySet<BoundVariable> known)
    {
        var planner = new ClausePlanner(context, input, known);
        foreach (var clause in Joined(query.Clauses))
            planner.Add(clause);
        return planner.Plan;
    }

    // A union of unions is one of all their branches where the columns of the inner one are nobody else's.
    private LogicalPlan Plan(BoundUnion union, LogicalPlan input, IReadOnlySet<BoundVariable> known)
    {
        var branches = new Stack<BoundQuery>();
        BoundQuery left = union;
        while (left is BoundUnion inner && inner.All == union.All)
        {
            branches.Push(inner.Right);
            left = inner.Left;
        }

        branches.Push(left);
        var plan = new LogicalUnion(
            [.. branches.Select(branch => Plan(branch, input, known))],
            [.. branches.Select(branch => Variables(branch.Columns))],
            Variables(union.Columns));
        plan = plan with { EstimatedRows = plan.Branches.Sum(branch => branch.EstimatedRows) };
        return union.All ? plan : new LogicalDistinct(plan, plan.Columns) { EstimatedRows = plan.EstimatedRows };
    }

    // Consecutive CREATE clauses do what one with all their paths does.
    private static IEnumerable<BoundClause> Joined(ImmutableArray<BoundClause> clauses)
    {
        BoundCreate? create = null;
        foreach (var clause in clauses)
        {
            if (clause is BoundCreate next)
            {
                create = create is null ? next : create with { Paths = create.Paths.AddRange(next.Paths) };
                continue;
            }

            if (create is not null)
                yield return create;
            create = null;
            yield return clause;
        }

        if (create is not null)
            yield return create;
    }

    private static ImmutableArray<BoundVariable> Variables(ImmutableArray<BoundColumn> columns) => [.. columns.Select(column => column.Variable)];
}
