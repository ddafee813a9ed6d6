using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>What names a test of labels or types comes to, where it is that simple.</summary>
internal static class TypeNames
{
    /// <summary>The names of a test that is one of several names.</summary>
    public static bool TryGet(BoundLabelExpression expression, out ImmutableArray<string> names)
    {
        var found = new List<string>();
        names = Alternatives(expression, found) ? [.. found.Distinct(StringComparer.Ordinal)] : [];
        return !names.IsEmpty;
    }

    /// <summary>Names that all must be there for a test to pass; perhaps not all that it demands.</summary>
    public static ImmutableArray<string> Demanded(BoundLabelExpression? expression) => expression switch
    {
        BoundLabelName name => [name.Name],
        BoundLabelAnd and => [.. Demanded(and.Left).Union(Demanded(and.Right))],
        _ => [],
    };

    /// <summary>Whether a test is nothing but a conjunction of names.</summary>
    public static bool IsConjunction(BoundLabelExpression? expression) => expression switch
    {
        null or BoundLabelName => true,
        BoundLabelAnd and => IsConjunction(and.Left) && IsConjunction(and.Right),
        _ => false,
    };

    private static bool Alternatives(BoundLabelExpression expression, List<string> names)
    {
        if (expression is BoundLabelName name)
        {
            names.Add(name.Name);
            return true;
        }

        return expression is BoundLabelOr or && Alternatives(or.Left, names) && Alternatives(or.Right, names);
    }
}
