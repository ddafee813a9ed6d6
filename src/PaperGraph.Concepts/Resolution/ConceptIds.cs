using System.Globalization;

namespace PaperGraph.Concepts.Resolution;

/// <summary>Settles clashes of ids.</summary>
internal static class ConceptIds
{
    /// <summary>
    /// Gives every concept an id of its own and orders them by it. Of those whose names have one readable form the one with the
    /// least key keeps it. Of the others senses get a qualifier of their own, which stays as papers come; names get <c>-2</c>, <c>-3</c> …,
    /// numbers that make another concept's id left out.
    /// </summary>
    /// <param name="concepts">The concepts, with ids that may clash.</param>
    /// <param name="qualifierOf">What tells a class from others of its name; null where nothing does.</param>
    public static ResolvedConcept[] Settle(IEnumerable<ResolvedConcept> concepts, Func<int, string?> qualifierOf)
    {
        var sorted = Sort(concepts);
        var taken = sorted.Select(concept => concept.Id).ToHashSet(StringComparer.Ordinal);
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            var (id, number) = (sorted[start].Id, 2);
            for (end = start + 1; end < sorted.Length && sorted[end].Id == id; end++)
                sorted[end] = sorted[end] with { Id = Qualified(id, qualifierOf(sorted[end].Class), taken) ?? Next(id, ref number, taken) };
        }

        return Sort(sorted);
    }

    private static ResolvedConcept[] Sort(IEnumerable<ResolvedConcept> concepts)
    {
        var sorted = concepts.ToArray();
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Id, right.Id) is not 0 and var order
            ? order
            : (left.CanonicalKey, left.Class).CompareTo((right.CanonicalKey, right.Class)));
        return sorted;
    }

    private static string? Qualified(string id, string? qualifier, HashSet<string> taken) =>
        qualifier != null && taken.Add($"{id}-{qualifier}") ? $"{id}-{qualifier}" : null;

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
