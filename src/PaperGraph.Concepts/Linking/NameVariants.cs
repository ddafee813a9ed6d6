using System.Collections.Frozen;
using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>
/// Reads off a name what it varies: <c>SD-LoRA</c> and <c>AdaLoRA</c> LoRA, <c>MMLU-Pro</c> and <c>Multilingual MMLU</c> MMLU. Only names
/// that the lexicon knows are origins, for of others the letters may be chance.
/// </summary>
internal static class NameVariants
{
    private const int ShortestOrigin = 3;

    // A benchmark with one of them is made anew from the other; with other words it is a part of it.
    private static readonly FrozenSet<string> Editions = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "pro", "plus", "redux", "hd", "hq", "c", "r", "x");

    private static readonly FrozenSet<string> Makings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "multilingual", "multimodal", "tiny", "mini", "virtual", "split", "rotated", "permuted", "noisy", "corrupted");

    /// <summary>The concept that a concept's name says that it varies, or -1.</summary>
    public static int Origin(ConceptTable concepts, int number)
    {
        var concept = concepts.Concepts[number];
        if (concept.Label == ConceptLabel.Topic)
            return -1;
        foreach (var name in concept.Aliases.Prepend(concept.Name))
        {
            var origin = concept.Label == ConceptLabel.Benchmark ? OfBenchmark(concepts, name) : OfWord(concepts, name);
            if (origin >= 0 && origin != number)
                return origin;
        }

        return -1;
    }

    /// <summary>Whether the last part of a benchmark's name says that it is made anew: <c>MMLU-Pro</c>.</summary>
    public static bool IsEdition(ReadOnlySpan<char> lastPart) => Editions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lastPart);

    private static int OfBenchmark(ConceptTable concepts, string name)
    {
        var first = name.AsSpan().IndexOfAny('-', ' ');
        if (first > 0 && Makings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.AsSpan(0, first)) && Known(concepts, ConceptLabel.Benchmark, name[(first + 1)..]) is >= 0 and var made)
            return made;
        var last = name.AsSpan().LastIndexOfAny('-', ' ');
        return last > 0 && IsEdition(name.AsSpan(last + 1)) ? Known(concepts, ConceptLabel.Benchmark, name[..last]) : -1;
    }

    /// <summary>The longest known name at the end of a word, after a hyphen or where a capital begins it.</summary>
    private static int OfWord(ConceptTable concepts, string name)
    {
        if (!char.IsAsciiLetterUpper(name[0]) || name.Contains(' ', StringComparison.Ordinal) || name.Contains("-to-", StringComparison.Ordinal))
            return -1;
        for (var cut = 1; cut <= name.Length - ShortestOrigin; cut++)
        {
            var isJoint = char.IsUpper(name[cut]) && (name[cut - 1] is '-' or '.' || char.IsLower(name[cut - 1]));
            if (!isJoint || KnownThing(concepts, name[cut..]) is not (>= 0 and var origin))
                continue;
            return IsWritten(concepts, name[..cut].TrimEnd('-', '.')) ? -1 : origin;
        }

        return -1;
    }

    private static int KnownThing(ConceptTable concepts, string name) =>
        Known(concepts, ConceptLabel.Method, name) is >= 0 and var method ? method : Known(concepts, ConceptLabel.Model, name);

    /// <summary>Whether some concept is written so: two of them make a combination, no variant.</summary>
    private static bool IsWritten(ConceptTable concepts, string name) =>
        Labels.Kinds.Any(label => concepts.Find(NameKey.Of(label, name)) is >= 0 and var found && (concepts.Concepts[found].Name == name || concepts.Concepts[found].Aliases.Contains(name)));

    private static int Known(ConceptTable concepts, ConceptLabel label, string name)
    {
        var found = concepts.Find(NameKey.Of(label, name));
        return found >= 0 && concepts.Concepts[found] is { InLexicon: true } concept && (concept.Name == name || concept.Aliases.Contains(name)) ? found : -1;
    }
}
