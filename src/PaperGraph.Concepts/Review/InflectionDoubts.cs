using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Review;

/// <summary>Names of common words that differ in the ends of their words alone: <c>fine-tune</c>, <c>fine-tuned</c>.</summary>
internal static class InflectionDoubts
{
    private const int LeastStem = 3;

    // From an inflection it is a small step to the same concept, from another noun a larger one: a detector is no detection.
    private const double OfInflections = 0.5;
    private const double OfDerivations = 0.3;

    // Longest first; those of a word's inflections, then those that make other words.
    private static readonly string[] Inflections = ["ings", "ing", "ies", "ed", "es", "e", "s"];
    private static readonly string[] Derivations = ["ations", "ation", "izing", "ized", "ally", "ical", "ions", "ment", "ion", "ive", "ors", "ers", "or", "er", "al", "ly"];

    public static IEnumerable<FoundDoubt> Find(ReviewTable table) => Find(table, Inflections, OfInflections).Concat(Find(table, [.. Derivations, .. Inflections], OfDerivations));

    private static IEnumerable<FoundDoubt> Find(ReviewTable table, string[] ends, double likelihood)
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var key = 0; key < table.Names.KeyCount; key++)
        {
            var (label, text) = table.Names.Key(key);
            if (label is not (ConceptLabel.Method or ConceptLabel.Topic) || !table.IsMentioned(key) || NameLooks.IsProper(table.TextOf(key)) || table.Concepts.ConceptOfKey(key) < 0)
                continue;
            var stems = string.Join(' ', text.Split(' ').Select(word => Stem(word, ends)));
            if (!blocks.TryGetValue(stems, out var block))
                blocks.Add(stems, block = []);
            if (block.TrueForAll(other => table.Concepts.ConceptOfKey(other) != table.Concepts.ConceptOfKey(key)))
                block.Add(key);
        }

        return
            from block in blocks.Values
            where block.Count > 1
            let first = block.MaxBy(key => table.PapersOf(table.Concepts.ConceptOfKey(key)))
            from other in block
            where other != first
            select FoundDoubt.Same(table, first, other, likelihood, $"'{table.TextOf(first)}' and '{table.TextOf(other)}' differ in the ends of words");
    }

    private static string Stem(string word, string[] ends)
    {
        foreach (var end in ends)
        {
            if (word.Length - end.Length >= LeastStem && word.EndsWith(end, StringComparison.Ordinal))
                return word[..^end.Length];
        }

        return word;
    }
}
