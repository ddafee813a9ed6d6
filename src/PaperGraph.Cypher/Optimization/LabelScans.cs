using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>A filter for labels over all nodes becomes a scan of the rarest of them.</summary>
internal sealed class LabelScans : IPlanRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, PlanningContext context)
    {
        if (plan is not LogicalFilter { Input: LogicalAllNodesScan scan } filter)
            return plan;
        var tests = filter.Predicates.OfType<BoundHasLabels>()
            .Where(test => test.Operand is BoundVariableReference operand && operand.Variable == scan.Node).ToList();
        var candidates = tests.SelectMany(test => TypeNames.Demanded(test.Labels).Select(label => ImmutableArray.Create(label)))
            .Concat(tests.Where(test => TypeNames.TryGet(test.Labels, out _)).Select(test => Alternatives(test.Labels))).ToList();
        if (candidates.Count == 0)
            return plan;
        var best = candidates.MinBy(labels => labels.Sum(context.Statistics.NodesWith));
        var answered = filter.Predicates.Where(predicate => predicate is BoundHasLabels test && tests.Contains(test) && IsAnswered(test.Labels, best));
        return Filters.Over(
            new LogicalLabelScan(scan.Input, scan.Node, best) { EstimatedRows = scan.Input.EstimatedRows * best.Sum(context.Statistics.NodesWith) },
            filter.Predicates.Except(answered), filter.EstimatedRows);
    }

    private static ImmutableArray<string> Alternatives(BoundLabelExpression labels) => TypeNames.TryGet(labels, out var names) ? names : [];

    private static bool IsAnswered(BoundLabelExpression labels, ImmutableArray<string> scanned) =>
        TypeNames.TryGet(labels, out var names) && names.SequenceEqual(scanned);
}
