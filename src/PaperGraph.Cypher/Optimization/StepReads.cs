using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Optimization;

/// <summary>The variables that steps of a pattern read.</summary>
internal static class StepReads
{
    /// <summary>Those of one step; null for one that is no simple step of a pattern.</summary>
    public static HashSet<BoundVariable>? Of(LogicalPlan step) => step switch
    {
        LogicalAllNodesScan or LogicalLabelScan => [],
        LogicalIdSeek seek => VariableReferences.Of(seek.Ids),
        LogicalIndexSeek seek => Of(seek.Values),
        LogicalFilter filter => Of(filter.Predicates),
        LogicalExpand expand => OfExpansion(expand),
        LogicalVariableExpand { Selector: null, PropertyMap: null } expand =>
            [.. OfExpansion(expand), .. Of(expand.Properties.Select(property => property.Value))],
        _ => null,
    };

    private static HashSet<BoundVariable> OfExpansion(LogicalExpansion expand) =>
        [expand.From, .. expand.IsInto ? (BoundVariable[])[expand.To] : [], .. expand.Distinct];

    private static HashSet<BoundVariable> Of(IEnumerable<BoundExpression> expressions) => [.. expressions.SelectMany(VariableReferences.Of)];
}
