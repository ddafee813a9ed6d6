using PaperGraph.Ingest.Records;

namespace PaperGraph.Ingest.Text;

/// <summary>One person's name in plain text, in the forms that files have.</summary>
internal static class PersonNames
{
    private static readonly string[] Suffixes = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"];

    /// <summary>
    /// <c>Family, Given</c> or <c>Family, Given, Suffix</c>; without a comma <c>Family JA</c> where initials are expected,
    /// else <c>Given von Family</c>.
    /// </summary>
    public static AuthorName Parse(string name, bool expectInitials)
    {
        var text = WhiteSpace.Collapse(name).Trim(',', ' ');
        if (text.Contains(','))
            return Inverted(text);
        return expectInitials && TryParseInitials(text, out var author) ? author : Natural(text);
    }

    /// <summary>Whether a word is the initials of given names: <c>JA</c>, <c>J.-A.</c>, <c>J.R.R.</c></summary>
    public static bool IsInitials(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                letters++;
            else if (c is not ('.' or '-' or ' ' or '\u2010'))
                return false;
        }

        return letters > 0 && letters <= (word.Contains('.') ? 5 : 3);
    }

    /// <summary>Whether a text is a family name with initials after it: <c>van Berg J.A.</c></summary>
    public static bool EndsInInitials(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2 && IsInitials(words[^1]) && !IsInitials(words[0]);
    }

    /// <summary><c>Given von Family Jr</c>; the family name begins with the first particle in lower case.</summary>
    public static AuthorName Natural(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length > 2 && Suffixes.Contains(words[^1]) ? words.Length - 1 : words.Length;
        var family = Array.FindIndex(words, 0, Math.Max(0, end - 1), word => char.IsLower(word[0]));
        if (family < 0)
            family = Math.Max(0, end - 1);
        return new(string.Join(' ', words), string.Join(' ', words[family..end]));
    }

    private static AuthorName Inverted(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length > 3)
            return new(text, text);
        // "Smith, Jr, John" besides "Smith, John, Jr"
        var suffixFirst = parts.Length == 3 && Suffixes.Contains(parts[1]);
        var given = suffixFirst ? parts[2] : parts[1];
        var suffix = parts.Length < 3 ? "" : suffixFirst ? parts[1] : parts[2];
        return AuthorName.Of(given, parts[0], suffix);
    }

    private static bool TryParseInitials(string text, out AuthorName author)
    {
        author = default;
        if (!EndsInInitials(text))
            return false;
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        while (!IsInitials(text.AsSpan(blank + 1)))
            blank = text.IndexOf(' ', blank + 1);
        // LI WEI may be either; JAMES T hardly
        var family = text[..blank];
        if (text.Length - blank > 3 && !text.Contains('.') && family.Length > 1 && !family.Any(char.IsLower))
            return false;
        author = AuthorName.Of(text[(blank + 1)..], family);
        return true;
    }
}
