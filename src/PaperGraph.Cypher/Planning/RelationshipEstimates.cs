using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Optimization;

namespace PaperGraph.Cypher.Planning;

/// <summary>How many relationships a pattern's relationship is expected to match where it is found by its number or by an index.</summary>
internal sealed class RelationshipEstimates(PatternGraph pattern, PlanningContext context)
{
    private const double PartOfRange = 0.3, ItemsOfList = 10;

    /// <summary>How many are found with some variables known; null where nothing finds it.</summary>
    public double? Sought(BoundRelationshipPattern relationship, IReadOnlySet<BoundVariable> known)
    {
        var usable = pattern.Conjuncts.Where(conjunct => IsUsable(conjunct, relationship.Variable, known)).ToList();
        return usable.Count == 0 ? null : ById(usable, relationship.Variable) ?? ByIndex(usable, relationship);
    }

    private double? ById(List<BoundExpression> usable, BoundVariable relationship)
    {
        if (!context.Options.IsOn(OptimizerStep.RelationshipIdSeek))
            return null;
        var ids = usable.Select(conjunct => Seeks.ById(conjunct, relationship)).Where(id => id is not null).ToList();
        return ids.Count == 0 ? null : ids.Min(id => id!.Value.IsMany ? ItemsOfList : 1);
    }

    private double? ByIndex(List<BoundExpression> usable, BoundRelationshipPattern relationship)
    {
        if (!context.Options.IsOn(OptimizerStep.RelationshipIndexSeek) || relationship.Types is not { } types || !TypeNames.TryGet(types, out var names) || names.Length > 1)
            return null;
        double? best = null;
        foreach (var rule in context.Statistics.RelationshipIndexesFor(names[0]))
        {
            double? rows = IndexEqualities.Of([.. usable], relationship.Variable, rule.Keys) is { } equal
                ? context.Statistics.RowsOfSeek(rule) * (equal.IsMany ? ItemsOfList : 1)
                : rule.Keys.Length == 1 && IndexBounds.Of(usable, relationship.Variable, rule.Keys[0]) is not null
                    ? context.Statistics.Relationships(types) * PartOfRange
                    : null;
            best = rows < best || best is null ? rows ?? best : best;
        }

        return best;
    }

    // It speaks of the relationship and of nothing else that is not known yet.
    private static bool IsUsable(BoundExpression conjunct, BoundVariable relationship, IReadOnlySet<BoundVariable> known)
    {
        var read = VariableReferences.Of(conjunct);
        return read.Remove(relationship) && read.IsSubsetOf(known);
    }
}
