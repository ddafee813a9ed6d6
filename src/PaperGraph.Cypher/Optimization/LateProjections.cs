using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>Properties beneath the first rows in an order are read for those rows only, and for the order as far as it asks for them.</summary>
internal sealed class LateProjections : IPlanRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context)
    {
        if (context.Writes || plan is not LogicalTop top)
            return plan;
        var raised = new Stack<LogicalProject>();
        while (top.Input is LogicalProject project && CanPass(project, top))
        {
            raised.Push(project);
            top = Beneath(project, top);
        }

        LogicalPlan result = top;
        while (raised.TryPop(out var project))
            result = project with { Input = result, EstimatedRows = top.EstimatedRows };
        return result;
    }

    private static bool CanPass(LogicalProject project, LogicalTop top)
    {
        var given = project.Introduced;
        return project.Items.All(item => CanWait(item.Expression))
            && top.Keys.All(key => key.Expression is BoundVariableReference || !VariableReferences.Of(key.Expression).Overlaps(given));
    }

    private static LogicalTop Beneath(LogicalProject project, LogicalTop top)
    {
        var items = project.Items.ToDictionary(item => item.Variable, item => item.Expression);
        return top with
        {
            Input = project.Input,
            Keys = [.. top.Keys.Select(key => (Replaced(key.Expression, items), key.Descending))],
            Kept = [.. top.Kept.Where(variable => !items.ContainsKey(variable)).Union(items.Values.SelectMany(VariableReferences.Of))],
        };
    }

    private static BoundExpression Replaced(BoundExpression key, Dictionary<BoundVariable, BoundExpression> items) =>
        key is BoundVariableReference reference && items.TryGetValue(reference.Variable, out var item) ? item : key;

    // What cannot fail and costs little.
    private static bool CanWait(BoundExpression expression) =>
        expression is BoundVariableReference or IdentifiedProperty or BoundProperty { Target: BoundVariableReference { Variable.Type.Kinds: TypeKinds.Node } };
}
