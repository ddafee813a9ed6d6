using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>Replaces a step of a plan by one that does the same with less work. It is offered every step, inner ones first.</summary>
internal interface IPlanRewrite
{
    /// <summary>The step to take instead; the same where there is nothing to gain.</summary>
    LogicalPlan Apply(LogicalPlan plan, PlanningContext context);
}
