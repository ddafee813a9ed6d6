using System.Globalization;
using System.Text;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>
/// The form in which names are compared when entities are scored. It is the scorer's own and stays as it is, whatever the
/// graph's names become, so that scores of different times can be compared.
/// </summary>
internal static class ScoredName
{
    /// <summary>
    /// Compatibility form, lower case, hyphens and slashes as blanks, other signs but <c>. + ^ % @</c> gone, each word
    /// without its plural. Empty where nothing is left.
    /// </summary>
    public static string Of(string name)
    {
        var text = WithoutHalves(name).Normalize(NormalizationForm.FormKC);
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            AppendLower(result, rune);
        var words = result.ToString().Trim(' ', '.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(Singular));
    }

    /// <summary>The different forms of some names, without empty ones.</summary>
    public static HashSet<string> FormsOf(IEnumerable<string> names) =>
        names.Select(Of).Where(form => form.Length > 0).ToHashSet(StringComparer.Ordinal);

    private static string WithoutHalves(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
            result.Append(rune.ToString());
        return result.ToString();
    }

    private static void AppendLower(StringBuilder result, Rune rune)
    {
        const int DottedCapitalI = 0x130;
        if (rune.Value == DottedCapitalI)
            result.Append("i ");
        else if (IsKept(rune))
            result.Append(Rune.ToLowerInvariant(rune).ToString());
        else
            result.Append(' ');
    }

    private static bool IsKept(Rune rune) =>
        rune.Value is '.' or '+' or '^' or '%' or '@'
        || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static string Singular(string word)
    {
        if (word[^1] != 's' || word.EnumerateRunes().Count() <= 3)
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";
        return word[^2] is 's' or 'u' or 'i' ? word : word[..^1];
    }
}
