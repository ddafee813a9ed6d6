using System.Collections.Frozen;

namespace PaperGraph.Concepts.Linking;

/// <summary>The phrases inside a name that could name something broader, best first.</summary>
internal static class HeadPhrases
{
    private static readonly FrozenSet<string> Prepositions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "about", "across", "against", "among", "and", "as", "at", "between", "beyond", "by", "for", "from", "in", "into", "of",
        "on", "or", "over", "through", "to", "towards", "under", "using", "via", "with", "within", "without");

    // They say that the thing is not of the kind that follows.
    private static readonly FrozenSet<string> Denials =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "anti", "no", "non", "not");

    /// <summary>
    /// First the words after each leading modifier, longest first, as long as no preposition is passed; then what stands
    /// before the first preposition. Words joined by hyphens are one: <c>text-to-image generation</c> has the head <c>generation</c>.
    /// </summary>
    public static IEnumerable<string> Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length && !Prepositions.Contains(words[i - 1]); i++)
        {
            if (Denials.Contains(words[i - 1]))
                break;
            if (!Prepositions.Contains(words[i]))
                yield return string.Join(' ', words[i..]);
        }

        var end = Array.FindIndex(words, Prepositions.Contains);
        if (end > 0)
            yield return string.Join(' ', words[..end]);
    }
}
