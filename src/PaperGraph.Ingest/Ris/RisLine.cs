namespace PaperGraph.Ingest.Ris;

/// <summary>One tagged line of RIS.</summary>
internal static class RisLine
{
    /// <summary>Divides a line into its tag, in capitals, and its value; false for a line without a tag.</summary>
    public static bool TryParse(string line, RisForm form, out string tag, out ReadOnlySpan<char> value)
    {
        tag = "";
        value = default;
        var text = line.AsSpan();
        if (text.Length < 4 || !IsTag(text[0], text[1], form))
            return false;
        var hyphen = form == RisForm.Strict ? StrictHyphen(text) : LooseHyphen(text);
        if (hyphen < 0)
            return false;
        tag = line[..2].ToUpperInvariant();
        value = text[(hyphen + 1)..].Trim();
        return true;
    }

    private static bool IsTag(char first, char second, RisForm form) => form == RisForm.Strict
        ? char.IsAsciiLetterUpper(first) && (char.IsAsciiLetterUpper(second) || char.IsAsciiDigit(second))
        : char.IsAsciiLetter(first) && char.IsAsciiLetterOrDigit(second);

    private static int StrictHyphen(ReadOnlySpan<char> text) =>
        text[2..].StartsWith("  -") && (text.Length == 5 || text[5] == ' ') ? 4 : -1;

    private static int LooseHyphen(ReadOnlySpan<char> text)
    {
        var hyphen = 2;
        while (hyphen < text.Length && text[hyphen] == ' ')
            hyphen++;
        var isHyphen = hyphen > 2 && hyphen < text.Length && text[hyphen] == '-';
        return isHyphen && (hyphen + 1 == text.Length || text[hyphen + 1] == ' ') ? hyphen : -1;
    }
}
