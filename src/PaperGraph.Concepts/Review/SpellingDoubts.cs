using System.Runtime.InteropServices;
using PaperGraph.Core.Names;

namespace PaperGraph.Concepts.Review;

/// <summary>
/// Names that differ by one letter, in a word that is long enough for that to be a slip. Names meet where each with one letter left out
/// is the same text.
/// </summary>
/// <remarks>
/// Blocking by deletions: T. Bocek, E. Hunt, B. Stiller, Fast similarity search in large dictionaries (2007).
/// </remarks>
internal static class SpellingDoubts
{
    // In a shorter word one letter makes another word (bert, bart).
    private const int LeastWordLength = 6;

    // Names that share so many texts with a letter left out are no slips of one another.
    private const int MostInBlock = 16;

    private const double Likelihood = 0.6;

    // Of names whose makers choose letters, or of words that stand in other names too, a letter makes another.
    private const double OfChosenLetters = 0.15;
    private const int NamesWithAWord = 3;

    public static IEnumerable<FoundDoubt> Find(ReviewTable table)
    {
        var seen = new HashSet<(int, int)>();
        var words = CountWords(table);
        foreach (var block in Blocks(table))
        {
            foreach (var (left, right) in from left in block from right in block where left < right select (left, right))
            {
                if (!seen.Add((left, right)) || !IsSlip(table.Names.Key(left).NormalForm, table.Names.Key(right).NormalForm))
                    continue;
                var (one, other) = (table.Concepts.ConceptOfKey(left), table.Concepts.ConceptOfKey(right));
                if (one >= 0 && other >= 0 && one != other)
                    yield return Doubt(table, words, left, right, one, other);
            }
        }
    }

    /// <summary>Whether the one word in which two names differ is long, holds no digit and differs by one letter, not the first.</summary>
    internal static bool IsSlip(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var start = left.CommonPrefixLength(right);
        start = left[..start].LastIndexOf(' ') + 1;
        var leftWord = WordAt(left, start);
        var rightWord = WordAt(right, start);
        return Math.Min(leftWord.Length, rightWord.Length) >= LeastWordLength
            && left[(start + leftWord.Length)..].SequenceEqual(right[(start + rightWord.Length)..])
            && leftWord[0] == rightWord[0]
            && !leftWord.ContainsAnyInRange('0', '9') && !rightWord.ContainsAnyInRange('0', '9')
            && EditDistance.Between(leftWord, rightWord, 1) == 1;
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        return rest.IndexOf(' ') is >= 0 and var blank ? rest[..blank] : rest;
    }

    private static Dictionary<string, int> CountWords(ReviewTable table)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var key = 0; key < table.Names.KeyCount; key++)
        {
            foreach (var word in table.Names.Key(key).NormalForm.Split(' '))
                CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }

        return counts;
    }

    private static bool AreChosen(ReviewTable table, Dictionary<string, int> words, int left, int right)
    {
        if (NameLooks.IsProper(table.TextOf(left)) && NameLooks.IsProper(table.TextOf(right)))
            return true;
        string[] one = table.Names.Key(left).NormalForm.Split(' '), other = table.Names.Key(right).NormalForm.Split(' ');
        return one.Except(other).Concat(other.Except(one)).All(word => words[word] >= NamesWithAWord);
    }

    // Those who write of both, mean two things.
    private static FoundDoubt Doubt(ReviewTable table, Dictionary<string, int> words, int left, int right, int one, int other)
    {
        var together = table.Papers.CountShared(one, other) / (double)Math.Min(table.PapersOf(one), table.PapersOf(other));
        return FoundDoubt.Same(table, left, right, (AreChosen(table, words, left, right) ? OfChosenLetters : Likelihood) * (1 - together), $"'{table.TextOf(left)}' and '{table.TextOf(right)}' differ by a letter");
    }

    private static IEnumerable<int[]> Blocks(ReviewTable table)
    {
        var entries = new List<(ulong Hash, int Key)>();
        for (var key = 0; key < table.Names.KeyCount; key++)
        {
            if (table.IsMentioned(key) && table.Names.Key(key).NormalForm is { Length: > LeastWordLength } text)
                AddDeletions(text, key, entries);
        }

        entries.Sort();
        for (int start = 0, end; start < entries.Count; start = end)
        {
            for (end = start + 1; end < entries.Count && entries[end].Hash == entries[start].Hash;)
                end++;
            if (end - start is > 1 and <= MostInBlock)
                yield return [.. CollectionsMarshal.AsSpan(entries)[start..end].ToArray().Select(entry => entry.Key).Distinct()];
        }
    }

    /// <summary>The hashes of a text and of the text without each of its letters, by a polynomial whose parts add up.</summary>
    private static void AddDeletions(ReadOnlySpan<char> text, int key, List<(ulong Hash, int Key)> entries)
    {
        const ulong Base = 0x9E3779B97F4A7C15;
        ulong suffix = 0, power = 1, prefix = 0;
        var prefixes = new ulong[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            prefixes[i + 1] = prefix = (prefix * Base) + text[i] + 1;
        entries.Add((prefix, key));
        for (var i = text.Length - 1; i >= 0; i--)
        {
            entries.Add(((prefixes[i] * power) + suffix, key));
            suffix += (text[i] + 1UL) * power;
            power *= Base;
        }
    }
}
