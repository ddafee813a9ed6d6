using System.Globalization;

namespace PaperGraph.Concepts.Resolution;

/// <summary>Settles clashes of ids.</summary>
internal static class ConceptIds
{
    /// <summary>
    /// Gives every concept an id of its own and orders them by it. Of those whose names have one readable form the one with the
    /// least key keeps it, the others get <c>-2</c>, <c>-3</c> …, numbers that make another concept's id left out.
    /// </summary>
    public static ResolvedConcept[] Settle(IReadOnlyList<ResolvedConcept> concepts)
    {
        var taken = concepts.Select(concept => concept.Id).ToHashSet(StringComparer.Ordinal);
        var result = new List<ResolvedConcept>(concepts.Count);
        foreach (var clash in concepts.GroupBy(concept => concept.Id, StringComparer.Ordinal).OrderBy(clash => clash.Key, StringComparer.Ordinal))
        {
            var sorted = clash.OrderBy(concept => concept.CanonicalKey).ToList();
            result.Add(sorted[0]);
            var number = 2;
            foreach (var concept in sorted.Skip(1))
                result.Add(concept with { Id = Next(clash.Key, ref number, taken) });
        }

        return [.. result.OrderBy(concept => concept.Id, StringComparer.Ordinal)];
    }

    private static string Next(string id, ref int number, HashSet<string> taken)
    {
        while (true)
        {
            var candidate = string.Create(CultureInfo.InvariantCulture, $"{id}-{number++}");
            if (taken.Add(candidate))
                return candidate;
        }
    }
}
