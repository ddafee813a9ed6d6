using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Optimization;
using PaperGraph.Cypher.Syntax;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.Planning;

/// <summary>A statement that is read and bound, with its plan for graphs like the one it was planned for last.</summary>
internal sealed class PreparedStatement(string text, ExecutionMode mode, BoundStatement bound)
{
    private volatile Planned? _planned;

    public string Text => text;

    public ExecutionMode Mode => mode;

    public BoundStatement Bound => bound;

    /// <summary>A plan for a graph.</summary>
    public StatementPlan PlanFor(GraphView graph, OptimizerOptions options, Action step)
    {
        var size = GraphSize.Of(graph);
        if (_planned is { } planned && planned.Size.IsLike(size) && planned.Rules == graph.Rules)
            return planned.Plan;
        var plan = StatementPlanner.Plan(bound, graph, options, step);
        _planned = new(plan, size, graph.Rules);
        return plan;
    }

    private sealed record Planned(StatementPlan Plan, GraphSize Size, ImmutableArray<GraphRule> Rules);
}
