using PaperGraph.Core.Schema;

namespace PaperGraph.Evaluation.Identity;

/// <summary>
/// Compares two divisions of names in papers into concepts: B³ (A. Bagga, B. Baldwin, Algorithms for Scoring Coreference Chains, 1998)
/// over names in papers, and pairs of different written names.
/// </summary>
public static class IdentityScorer
{
    /// <summary>Compares.</summary>
    /// <param name="units">The names in papers with their right concepts.</param>
    /// <param name="predicted">The predicted concept of each unit, at the same place.</param>
    public static IdentityScore Score(IReadOnlyList<IdentityUnit> units, IReadOnlyList<string> predicted)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(predicted);
        var pairs = units.Select((unit, place) => (Unit: unit, Predicted: predicted[place])).ToList();
        var clusters = pairs.GroupBy(pair => pair.Predicted).ToList();
        var right = PairsOfNames(pairs, pair => pair.Unit.Concept);
        var found = PairsOfNames(pairs, pair => pair.Predicted);
        return new()
        {
            Units = units.Count,
            BCubedPrecision = MeanShare(pairs, pair => pair.Predicted, pair => pair.Unit.Concept),
            BCubedRecall = MeanShare(pairs, pair => pair.Unit.Concept, pair => pair.Predicted),
            Pairs = new(right.Count(found.Contains), right.Count, found.Count(right.Contains), found.Count),
            OverMerged = [.. clusters.Where(cluster => cluster.Select(pair => pair.Unit.Concept).Distinct().Skip(1).Any()).Select(NamesOf)],
            Predicted = clusters.Count,
            MissedPairs = [.. right.Where(pair => !found.Contains(pair)).Select(pair => (pair.Left.Name, pair.Right.Name))],
        };
    }

    /// <summary>The mean, over all units, of the share of the unit's group that has the unit's tag.</summary>
    private static double MeanShare<T>(List<T> units, Func<T, string> group, Func<T, string> tag) =>
        units.GroupBy(group).Sum(members => members.CountBy(tag).Sum(count => (double)count.Value * count.Value / members.Count())) / units.Count;

    /// <summary>Every two different names that some two units of one group write.</summary>
    private static SortedSet<((string Name, ConceptLabel Label) Left, (string Name, ConceptLabel Label) Right)> PairsOfNames(
        IEnumerable<(IdentityUnit Unit, string Predicted)> units, Func<(IdentityUnit Unit, string Predicted), string> group)
    {
        var byName = Comparer<(string Name, ConceptLabel Label)>.Create((left, right) =>
            string.CompareOrdinal(left.Name, right.Name) is not 0 and var order ? order : left.Label.CompareTo(right.Label));
        var pairs = new SortedSet<((string, ConceptLabel), (string, ConceptLabel))>(Comparer<((string, ConceptLabel) Left, (string, ConceptLabel) Right)>.Create((left, right) =>
            byName.Compare(left.Left, right.Left) is not 0 and var order ? order : byName.Compare(left.Right, right.Right)));
        foreach (var members in units.GroupBy(group))
        {
            var names = members.Select(member => (member.Unit.Name, member.Unit.Label)).Distinct().Order(byName).ToList();
            for (var i = 0; i < names.Count; i++)
            {
                for (var j = i + 1; j < names.Count; j++)
                    pairs.Add((names[i], names[j]));
            }
        }

        return pairs;
    }

    private static IReadOnlyList<string> NamesOf(IEnumerable<(IdentityUnit Unit, string Predicted)> cluster) =>
        [.. cluster.Select(pair => pair.Unit.Name).Distinct().Order(StringComparer.Ordinal)];
}
