using System.Text;
using PaperGraph.Ingest.Records;

namespace PaperGraph.Ingest.Text;

/// <summary>Several authors in one plain text, as tables have them.</summary>
internal static class AuthorLists
{
    private static readonly string[] Truncations = ["others", "et al", "et al.", "…", "..."];

    /// <summary>
    /// The authors. They are divided by semicolons; else written as a list of Python; else divided by <c>and</c>; else by
    /// commas, where what stands between them are names with initials or whole names.
    /// </summary>
    public static List<AuthorName> Parse(string text)
    {
        text = WhiteSpace.Collapse(WithoutNumbers(text));
        return [.. Split(text).Where(IsName).Select(name => PersonNames.Parse(name, expectInitials: true))];
    }

    /// <summary>Whether a part of a list is a name, not a blank or a sign that the list is cut.</summary>
    public static bool IsName(string part) =>
        part.Any(char.IsLetter) && !Truncations.Contains(part.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Names with initials that commas divide (<c>Smith J., Doe A.</c>, <c>Smith, J., Doe, A.</c>); null if the text is no such list.</summary>
    public static List<string>? SplitInitials(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length >= 2 && parts.All(PersonNames.EndsInInitials))
            return [.. parts];
        if (parts.Length < 2 || parts.Length % 2 != 0 || parts.Where((part, i) => PersonNames.IsInitials(part) != (i % 2 == 1)).Any())
            return null;
        return [.. parts.Chunk(2).Select(pair => $"{pair[0]}, {pair[1]}")];
    }

    // Scopus writes its numbers of authors after their names: "Ash, Ann (571)"
    private static string WithoutNumbers(string text)
    {
        for (var open = 0; (open = text.IndexOf('(', open)) >= 0;)
        {
            var close = text.IndexOf(')', open);
            if (close > open + 1 && !text.AsSpan(open + 1, close - open - 1).ContainsAnyExceptInRange('0', '9'))
                text = text.Remove(open, close + 1 - open);
            else
                open++;
        }

        return text;
    }

    private static IEnumerable<string> Split(string text)
    {
        if (text is ['[', .., ']'])
            return SplitPythonList(text);
        if (text.Contains(';'))
            return text.Split(';').SelectMany(part => part.Split(" & ")).Select(part => part.Trim('&', ' '));
        var byAnd = text.Split(" and ", StringSplitOptions.TrimEntries);
        if (byAnd.Length == 1)
            return SplitCommas(text);
        // "A. Bee, C. Dee and E. Eff": one "and" before a name without comma
        var isCommaList = byAnd.Length == 2 && !byAnd[1].Contains(',') && byAnd[1].Contains(' ') && byAnd[0].Contains(',');
        return isCommaList ? [.. SplitCommas(byAnd[0]), byAnd[1]] : byAnd;
    }

    private static List<string> SplitCommas(string text)
    {
        // PubMed ends its lists with a full stop: "Smith J, Doe A."
        if (text is [.., not '.', '.'] && !text.AsSpan(0, text.Length - 1).Contains('.') && text[..^1].Split(", ").All(PersonNames.EndsInInitials))
            text = text[..^1];
        if (SplitInitials(text) is { } names)
            return names;
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var areWhole = parts.Length > 1 && parts.All(part => part.Contains(' ')) && !char.IsLower(parts[0][0]);
        return areWhole ? [.. parts] : [text];
    }

    private static IEnumerable<string> SplitPythonList(string text)
    {
        var item = new StringBuilder();
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is not ('\'' or '"'))
                continue;
            var quote = text[i++];
            for (; i < text.Length - 1 && text[i] != quote; i++)
            {
                if (text[i] == '\\' && i + 1 < text.Length - 1)
                    i++;
                item.Append(text[i]);
            }

            yield return item.ToString();
            item.Clear();
        }
    }
}
