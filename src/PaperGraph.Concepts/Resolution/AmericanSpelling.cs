using System.Collections.Frozen;
using System.Text;

namespace PaperGraph.Concepts.Resolution;

/// <summary>
/// Rewrites British endings. The result is compared, never shown, so words that are no British spelling may change
/// (<c>supervised</c>) as long as they do not become another word.
/// </summary>
internal static class AmericanSpelling
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["ageing"] = "aging",
        ["artefact"] = "artifact",
        ["catalogue"] = "catalog",
        ["centre"] = "center",
        ["defence"] = "defense",
        ["dialogue"] = "dialog",
        ["fibre"] = "fiber",
        ["grey"] = "gray",
        ["judgement"] = "judgment",
        ["licence"] = "license",
        ["programme"] = "program",
        ["tumour"] = "tumor",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The least length keeps short words of other stems apart: filling is not filing, four is not for.
    private static readonly (string British, string American, int LeastLength)[] Endings =
    [
        ("isation", "ization", 9), ("ising", "izing", 7), ("ised", "ized", 7), ("iser", "izer", 7), ("ise", "ize", 7),
        ("ysing", "yzing", 7), ("ysed", "yzed", 6), ("yser", "yzer", 6), ("yse", "yze", 6),
        ("elling", "eling", 9), ("alling", "aling", 9), ("elled", "eled", 8), ("alled", "aled", 8),
        ("ioural", "ioral", 8), ("our", "or", 6),
    ];

    public static void Append(StringBuilder result, ReadOnlySpan<char> word)
    {
        if (Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var american))
        {
            result.Append(american);
            return;
        }

        foreach (var (british, replacement, leastLength) in Endings)
        {
            if (word.Length >= leastLength && word.EndsWith(british))
            {
                result.Append(word[..^british.Length]).Append(replacement);
                return;
            }
        }

        result.Append(word);
    }
}
