using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>Reads names such as <c>qwen2.5 7b instruct</c> as a family and the versions, sizes and dates after it.</summary>
internal static class VersionedName
{
    // Words by which makers tell the members of one release apart.
    private static readonly FrozenSet<string> ReleaseWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "base", "beta", "chat", "cased", "flash", "haiku", "high", "huge", "instruct", "it", "large", "lite", "low", "max",
        "medium", "mini", "nano", "opus", "plus", "preview", "pro", "small", "sonnet", "thinking", "tiny", "turbo", "ultra",
        "uncased", "xl", "xs", "xxl");

    private static readonly SearchValues<char> NumberParts = SearchValues.Create("0123456789.x");

    /// <summary>The names that may be its family, nearest first.</summary>
    /// <param name="label">Models have release words (<c>mini</c>); of a benchmark they make another benchmark.</param>
    /// <param name="normalForm">The normal form of the name.</param>
    public static IEnumerable<string> Families(ConceptLabel label, string normalForm)
    {
        for (var cut = normalForm.Length - 1; cut > 0; cut--)
        {
            if (!IsBoundary(normalForm, cut))
                continue;
            var tail = normalForm.AsSpan(cut).TrimStart();
            var word = tail[..(tail.IndexOf(' ') is >= 0 and var blank ? blank : tail.Length)];
            if (label == ConceptLabel.Model && IsDataSize(word))
                yield break;
            if (!IsVersion(word) && !(label == ConceptLabel.Model && ReleaseWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)))
            {
                // Inside a word an earlier cut may still make sense of it: the o in gpt4o, the v in vqav2.
                if (normalForm[cut] == ' ')
                    yield break;
                continue;
            }

            yield return normalForm[..cut].TrimEnd();
        }
    }

    /// <summary>Before a blank, and inside a word between letters and the digits after them, a v with the digits.</summary>
    private static bool IsBoundary(string text, int cut)
    {
        if (text[cut] == ' ')
            return true;
        var isVersionLetter = text[cut] == 'v' && cut + 1 < text.Length && char.IsAsciiDigit(text[cut + 1]);
        if (!isVersionLetter && !char.IsAsciiDigit(text[cut]))
            return false;

        // Names of one or two letters are no families: h200, t5, div2k.
        var least = isVersionLetter ? 3 : 2;
        return cut >= least && !text.AsSpan(cut - least, least).ContainsAnyExceptInRange('a', 'z');
    }

    /// <summary>A number, date or size (<c>2.5</c>, <c>7b</c>, <c>8x7b</c>, <c>0613</c>), or one with a letter before it (<c>v2</c>, <c>r1</c>).</summary>
    private static bool IsVersion(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && char.IsAsciiLetter(word[0]) && word is not "f1")
            word = word[1..];
        if (word.IsEmpty || !char.IsAsciiDigit(word[0]))
            return false;
        if (word[^1] is 'b' or 'm' or 'k' or 't' or 'o')
            word = word[..^1];
        return !word.ContainsAnyExcept(NumberParts);
    }

    /// <summary>Whether a name is several at once: <c>Mistral 7B/24B</c>, <c>AIME 24/25</c>, <c>Llama 1-2-3</c>; <c>ViT-B/16</c> is one.</summary>
    public static bool IsSeveral(string name)
    {
        var digits = 0;
        foreach (var range in name.AsSpan().SplitAny(' ', '-'))
        {
            var word = name.AsSpan(range);
            digits = word is [>= '0' and <= '9'] ? digits + 1 : 0;
            var slash = word.LastIndexOf('/');
            if (digits == 3 || (slash > 0 && slash + 1 < word.Length && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[slash + 1])))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word after a model's name says how many examples it learnt from (<c>LLaVA-665K</c>): contexts are powers of two.</summary>
    private static bool IsDataSize(ReadOnlySpan<char> word) =>
        word is [.. var digits, 'k'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && !int.IsPow2(count);
}
