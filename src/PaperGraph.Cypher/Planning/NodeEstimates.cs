using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Planning;

/// <summary>How many nodes a pattern's node is expected to match on its own.</summary>
internal sealed class NodeEstimates(PatternGraph pattern, PlanningContext context)
{
    // As Neo4j guesses: what an equality leaves of the nodes where nothing is known, and what any other predicate does.
    private const double EqualitySelectivity = 0.1, OtherSelectivity = 0.75;
    private readonly (BoundExpression Conjunct, HashSet<BoundVariable> Read)[] _conjuncts =
        [.. pattern.Conjuncts.Select(conjunct => (conjunct, VariableReferences.Of(conjunct)))];

    /// <summary>What part of the nodes that a relationship leads to passes what a node demands.</summary>
    public double Selectivity(BoundVariable node)
    {
        var selectivity = context.Statistics.Selectivity(pattern.LabelsOf(node));
        foreach (var _ in pattern.Conjuncts.Where(conjunct => IsEqualityOn(conjunct, node)))
            selectivity *= EqualitySelectivity;
        return Math.Max(selectivity, 1e-6);
    }

    /// <summary>How many nodes are looked at, and how many are left, when a plan begins at a node with some variables known.</summary>
    public (double Work, double Rows) Leaf(BoundVariable node, IReadOnlySet<BoundVariable> known)
    {
        var labels = pattern.LabelsOf(node);
        var rows = labels.IsEmpty ? context.Statistics.NodeCount : labels.Min(context.Statistics.NodesWith);
        var work = rows;
        foreach (var (conjunct, read) in _conjuncts)
        {
            if (!read.Contains(node))
                continue;
            if (Seeks.Rows(conjunct, node, labels, known, context) is { } sought && sought < work)
                work = rows = sought;
            else if (IsEqualityOn(conjunct, node))
                rows *= EqualitySelectivity;
            else if (conjunct is not BoundHasLabels)
                rows *= OtherSelectivity;
        }

        return (Math.Max(work, 1), Math.Max(rows, 1e-3));
    }

    private static bool IsEqualityOn(BoundExpression conjunct, BoundVariable node) =>
        conjunct is BoundComparison { Operators: [ComparisonOperator.Equal], Operands: [BoundProperty { Target: BoundVariableReference target }, _] } && target.Variable == node;
}
