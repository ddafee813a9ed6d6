using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.BibTeX;

/// <summary>Lists of names by the rules of BibTeX, and the lists that are written against them.</summary>
internal static class BibNames
{
    /// <summary>The authors of a field; <paramref name="isOdd"/> where a name is kept as it stands because it cannot be divided.</summary>
    public static List<AuthorName> Parse(string field, out bool isOdd)
    {
        isOdd = false;
        var authors = new List<AuthorName>();
        foreach (var name in SplitAtAnd(field))
        {
            if (!IsIrregular(name))
                authors.Add(BibName.Parse(name));
            else if (SplitIrregular(name) is { } names)
                authors.AddRange(names);
            else
            {
                isOdd = true;
                var whole = LatexText.Decode(name);
                authors.Add(new(whole, whole));
            }
        }

        return authors;
    }

    // At the word "and" in any case, outside of braces; words are divided by white space.
    private static IEnumerable<string> SplitAtAnd(string field)
    {
        var words = new List<string>();
        foreach (var word in BibText.Split(field, WhiteSpace.Is))
        {
            if (!word.Equals("and", StringComparison.OrdinalIgnoreCase))
            {
                words.Add(word);
                continue;
            }

            if (Join(words) is { } name)
                yield return name;
            words.Clear();
        }

        if (Join(words) is { } last)
            yield return last;
    }

    private static string? Join(List<string> words)
    {
        var name = string.Join(' ', words.Where(word => word.Length > 0)).Trim(',', ' ');
        return AuthorLists.IsName(name) ? name : null;
    }

    private static bool IsIrregular(string name)
    {
        var parts = BibText.Split(name, static c => c == ',');
        return parts.Count > 3 || BibText.IndexOutside(name, 0, static c => c == ';') >= 0
            || (parts.Count > 1 && parts.TrueForAll(part => PersonNames.EndsInInitials(part)));
    }

    private static IEnumerable<AuthorName>? SplitIrregular(string name)
    {
        var bySemicolon = BibText.Split(name, static c => c == ';');
        if (bySemicolon.Count > 1)
            return bySemicolon.Where(AuthorLists.IsName).Select(part => PersonNames.Parse(LatexText.Decode(part), expectInitials: true));
        return AuthorLists.SplitInitials(LatexText.Decode(name))?.Select(part => PersonNames.Parse(part, expectInitials: true));
    }
}
