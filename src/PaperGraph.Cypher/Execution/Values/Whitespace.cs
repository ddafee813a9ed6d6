using System.Globalization;
using System.Text;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>Blanks as Java has them: separators but those that do not break, and the controls that set out text.</summary>
internal static class Whitespace
{
    /// <summary>Whether a character is one.</summary>
    public static bool Is(char unit) => unit switch
    {
        ' ' or (>= '\t' and <= '\r') or (>= '\u001C' and <= '\u001F') => true,
        '\u00A0' or '\u2007' or '\u202F' => false,
        _ => unit > '\u007F' && char.GetUnicodeCategory(unit) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };

    /// <summary>A text without blanks, or without the given characters, at its ends.</summary>
    public static string Trim(string text, string? characters, bool start, bool end)
    {
        var wanted = characters?.EnumerateRunes().ToHashSet();
        var (first, last) = (0, text.Length);
        while (start && first < last && IsAt(text, first, wanted, out var length))
            first += length;
        while (end && last > first && IsBefore(text, last, wanted, out var length))
            last -= length;
        return text[first..last];
    }

    private static bool IsAt(string text, int place, HashSet<Rune>? wanted, out int length)
    {
        Rune.DecodeFromUtf16(text.AsSpan(place), out var rune, out length);
        return wanted is null ? Is(text[place]) : wanted.Contains(rune);
    }

    private static bool IsBefore(string text, int place, HashSet<Rune>? wanted, out int length)
    {
        Rune.DecodeLastFromUtf16(text.AsSpan(0, place), out var rune, out length);
        return wanted is null ? Is(text[place - 1]) : wanted.Contains(rune);
    }
}
