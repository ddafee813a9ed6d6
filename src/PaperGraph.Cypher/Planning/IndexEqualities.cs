using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>Predicates that give each key of an index a value.</summary>
/// <param name="Answered">The predicates.</param>
/// <param name="Values">The values, in the order of the keys.</param>
/// <param name="IsMany">Whether the only value is a list of values (IN).</param>
internal sealed record IndexEqualities(ImmutableArray<BoundExpression> Answered, ImmutableArray<BoundExpression> Values, bool IsMany)
{
    /// <summary>Those among predicates for an element's properties; null where one of the keys has none.</summary>
    public static IndexEqualities? Of(ImmutableArray<BoundExpression> predicates, BoundVariable element, ImmutableArray<string> keys)
    {
        var answered = new List<BoundExpression>();
        var values = new List<BoundExpression>();
        var isMany = false;
        foreach (var key in keys)
        {
            var found = predicates.Select(predicate => (Predicate: predicate, Property: Seeks.ByProperty(predicate, element)))
                .FirstOrDefault(item => item.Property?.Key == key && !VariableReferences.Of(item.Property.Value.Value).Contains(element)
                    && (keys.Length == 1 || !item.Property.Value.IsMany));
            if (found.Property is not { } property)
                return null;
            answered.Add(found.Predicate);
            values.Add(property.Value);
            isMany |= property.IsMany;
        }

        return new([.. answered], [.. values], isMany);
    }
}
