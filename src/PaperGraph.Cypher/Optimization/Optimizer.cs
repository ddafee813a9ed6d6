using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>Takes the steps of the optimizer in their order.</summary>
internal static class Optimizer
{
    private static readonly (OptimizerStep Step, IPlanRewrite Rewrite)[] Rewrites =
    [
        (OptimizerStep.FilterPushDown, new FilterPushDown()),
        (OptimizerStep.IdSeek, new IdSeeks()),
        (OptimizerStep.IndexSeek, new IndexSeeks()),
        (OptimizerStep.RelationshipIdSeek, new RelationshipIdSeeks()),
        (OptimizerStep.RelationshipIndexSeek, new RelationshipIndexSeeks()),
        (OptimizerStep.LabelScan, new LabelScans()),
        (OptimizerStep.HashJoin, new HashJoins()),
        (OptimizerStep.SemiApply, new SemiApplies()),
        (OptimizerStep.CountStore, new CountStores()),
        (OptimizerStep.DegreeCount, new DegreeCounts()),
        (OptimizerStep.PruningExpand, new PruningExpands()),
        (OptimizerStep.KeyIdentity, new KeyIdentities()),
        (OptimizerStep.Top, new TopRows()),
        (OptimizerStep.LateProjection, new LateProjections()),
        (OptimizerStep.NodeBatch, new NodeBatches()),
    ];

    public static LogicalPlan Rewrite(LogicalPlan plan, PlanningContext context)
    {
        foreach (var (step, rewrite) in Rewrites)
        {
            if (context.Options.IsOn(step))
                plan = PlanTree.BottomUp(plan, node => Apply(rewrite, node, context));
        }

        return plan;
    }

    private static LogicalPlan Apply(IPlanRewrite rewrite, LogicalPlan node, PlanningContext context)
    {
        context.Step();
        return Placed(rewrite.Apply(node, context), node);
    }

    private static LogicalPlan Placed(LogicalPlan rewritten, LogicalPlan original) =>
        rewritten.Place.Length > 0 || original.Place.Length == 0 ? rewritten : rewritten with { Place = original.Place };
}
