using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Optimization;

namespace PaperGraph.Cypher.Planning;

/// <summary>Plans the clauses of one query, each over what came before.</summary>
internal sealed class ClausePlanner
{
    private readonly PlanningContext _context;
    private readonly HashSet<BoundVariable> _outer;
    private readonly EagerBarriers _barriers = new();
    private HashSet<BoundVariable> _scope = [];

    public ClausePlanner(PlanningContext context, LogicalPlan input, IReadOnlySet<BoundVariable> known) =>
        (_context, Plan, _outer) = (context, input, [.. known]);

    /// <summary>The plan so far.</summary>
    public LogicalPlan Plan { get; private set; }

    private double Rows => Plan.EstimatedRows;

    public void Add(BoundClause clause)
    {
        _context.Step();
        if (_barriers.Before(clause) is { } reason)
            Plan = new LogicalEager(Plan, [.. _scope], reason) { EstimatedRows = Rows };
        Plan = PlanTree.Placed(PlanOf(clause), Plan, clause.Span);
        _barriers.After(clause);
    }

    private LogicalPlan PlanOf(BoundClause clause)
    {
        switch (clause)
        {
            case BoundMatch match:
                return Match(match);
            case BoundProjection projection:
                return Project(projection);
            case BoundUnwind unwind:
                _scope.Add(unwind.Variable);
                return new LogicalUnwind(Plan, unwind.List, unwind.Variable) { EstimatedRows = Rows * 10 };
            case BoundCreate create:
                _scope.UnionWith(PatternVariables.Of(create.Paths));
                return new LogicalCreate(Plan, create.Paths) { EstimatedRows = Rows };
            case BoundMerge merge:
                return Merge(merge);
            case BoundDelete delete:
                return new LogicalDelete(Plan, delete.Detach, delete.Targets) { EstimatedRows = Rows };
            case BoundSet set:
                return new LogicalSet(Plan, set.Items) { EstimatedRows = Rows };
            case BoundForeach each:
                return new LogicalForeach(Plan, Body(each), each.List, each.Variable) { EstimatedRows = Rows };
            case BoundProcedureCall call:
                return Call(call);
            case BoundSubqueryCall call:
                return Call(call);
            case BoundLoadCsv load:
                _scope.Add(load.Variable);
                return new LogicalLoadCsv(Plan, load.WithHeaders, load.Url, load.Variable, load.FieldTerminator) { EstimatedRows = Rows * 1_000 };
            default:
                return new LogicalEmptyResult(Plan);
        }
    }

    private LogicalPlan Match(BoundMatch match)
    {
        var introduced = PatternVariables.Of(match.Paths).Union(match.Introduced).Where(variable => !Known.Contains(variable)).ToImmutableArray();
        var planner = new MatchPlanner(_context);
        var plan = match.Optional
            ? Optional(planner.Plan(new LogicalArgument(), match.Paths, match.Where, Known), introduced)
            : planner.Plan(Plan, match.Paths, match.Where, Known);
        _scope.UnionWith(introduced);
        return plan;
    }

    private LogicalOptional Optional(LogicalPlan inner, ImmutableArray<BoundVariable> nulls) =>
        new(Plan, inner, nulls) { EstimatedRows = Rows * Math.Max(1, inner.EstimatedRows) };

    private LogicalMerge Merge(BoundMerge merge)
    {
        var inner = new MatchPlanner(_context).Plan(new LogicalArgument(), [merge.Path], null, Known);
        _scope.UnionWith(PatternVariables.Of([merge.Path]));
        return new(Plan, inner, merge.Path, merge.OnCreate, merge.OnMatch) { EstimatedRows = Rows };
    }

    private LogicalPlan Body(BoundForeach each)
    {
        var planner = new ClausePlanner(_context, new LogicalArgument(), new HashSet<BoundVariable>(Known) { each.Variable });
        foreach (var clause in each.Body)
            planner.Add(clause);
        return planner.Plan;
    }

    private LogicalPlan Call(BoundProcedureCall call)
    {
        var variables = call.Yield.Select(item => item.Variable).ToImmutableArray();
        var input = call.Optional ? new LogicalArgument() : Plan;
        LogicalPlan plan = new LogicalProcedureCall(input, call.Procedure, call.Arguments, call.Yield, call.Procedure.Outputs.IsEmpty, call.Span) { EstimatedRows = Rows * 10 };
        if (call.Where is { } where)
            plan = new LogicalFilter(plan, [.. Predicates.Conjuncts(where)]) { EstimatedRows = plan.EstimatedRows };
        _scope.UnionWith(variables);
        return call.Optional ? Optional(plan, variables) : plan;
    }

    private LogicalPlan Call(BoundSubqueryCall call)
    {
        var inner = new QueryPlanner(_context).Plan(call.Query, new LogicalArgument(), Known);
        if (call.Transactions is { } transactions)
            return Call(call, transactions, inner);
        if (call.Query.Columns.IsEmpty)
            return new LogicalUnitApply(Plan, inner) { EstimatedRows = Rows };
        inner = Rename(inner, call);
        var outputs = call.Outputs.Select(output => output.Variable).ToImmutableArray();
        _scope.UnionWith(outputs);
        return call.Optional ? Optional(inner, outputs) : new LogicalApply(Plan, inner) { EstimatedRows = Rows * inner.EstimatedRows };
    }

    private LogicalTransactionApply Call(BoundSubqueryCall call, BoundTransactions transactions, LogicalPlan inner)
    {
        var outputs = call.Outputs.Select(output => output.Variable).ToImmutableArray();
        var plan = new LogicalTransactionApply(Plan, outputs.IsEmpty ? inner : Rename(inner, call), transactions, [.. _scope], outputs, call.Optional)
        {
            EstimatedRows = outputs.IsEmpty ? Rows : Rows * inner.EstimatedRows,
        };
        _scope.UnionWith(plan.Introduced);
        return plan;
    }

    private static LogicalPlan Rename(LogicalPlan inner, BoundSubqueryCall call)
    {
        var renamed = call.Query.Columns.Zip(call.Outputs, (column, output) => (Column: column.Variable, Output: output.Variable))
            .Where(pair => pair.Column != pair.Output)
            .Select(pair => (pair.Output, (BoundExpression)Predicates.Reference(pair.Column, call.Span))).ToImmutableArray();
        return renamed.IsEmpty ? inner : new LogicalProject(inner, renamed) { EstimatedRows = inner.EstimatedRows };
    }

    private LogicalPlan Project(BoundProjection projection)
    {
        var plan = new ProjectionPlanner(_scope, _barriers.HasWrites).Plan(Plan, projection);
        _scope = [.. projection.Items.Select(item => item.Variable)];
        return plan;
    }

    private HashSet<BoundVariable> Known => [.. _outer, .. _scope];
}
