using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>Plans the paths of one clause: scans and expansions in a good order, then all that must hold in one filter above them.</summary>
internal sealed class MatchPlanner(PlanningContext context)
{
    /// <summary>Plans paths over an input.</summary>
    /// <param name="input">The rows from before.</param>
    /// <param name="paths">The paths; their relationships all differ.</param>
    /// <param name="where">What must hold besides.</param>
    /// <param name="known">The variables that have values before.</param>
    /// <param name="keepsLists">Whether lists of relationships are wanted though no expression reads them.</param>
    public LogicalPlan Plan(
        LogicalPlan input, ImmutableArray<BoundPath> paths, BoundExpression? where, IReadOnlySet<BoundVariable> known, bool keepsLists = false)
    {
        paths = new PatternSimplifier(context).Simplify(paths);
        var pattern = new PatternGraph(paths, where);
        PlanDepth.Check(pattern, known);
        var steps = new PatternOrder(pattern, known, context).Choose(input.EstimatedRows);
        var builder = new MatchBuilder(pattern, known, keepsLists, context);
        var plan = input;
        foreach (var step in steps)
            plan = builder.Add(plan, step) with { EstimatedRows = step.Rows };
        foreach (var path in paths)
        {
            if (path.Variable is { } variable && context.IsRead(variable) && !builder.MadePaths.Contains(variable))
                plan = new LogicalProject(plan, [(variable, new BoundPathExpression(path, path.Span))]) { EstimatedRows = plan.EstimatedRows };
        }

        var predicates = pattern.Conjuncts.Except(builder.Consumed).Concat(NotNull(paths, known)).ToImmutableArray();
        return predicates.IsEmpty ? plan : new LogicalFilter(plan, predicates) { EstimatedRows = plan.EstimatedRows };
    }

    // A node that is known and stands alone: nothing is followed from it that would leave a null out.
    private static IEnumerable<BoundExpression> NotNull(ImmutableArray<BoundPath> paths, IReadOnlySet<BoundVariable> known) =>
        paths.Where(path => path.Elements is [BoundNodePattern node] && known.Contains(node.Variable))
            .Select(path => new BoundIsNull(Predicates.Reference(((BoundNodePattern)path.Elements[0]).Variable, path.Span), Negated: true, path.Span));
}
