using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.BibTeX;

/// <summary>One name: <c>Given von Family</c>, <c>von Family, Given</c> or <c>von Family, Jr, Given</c>.</summary>
/// <remarks>
/// After "BibTeXing" (Oren Patashnik, 1988), with words divided by blanks and ties only: a hyphen is a part of its word, as
/// biber takes it.
/// </remarks>
internal static class BibName
{
    /// <summary>The author that a name stands for. A name wholly in braces is a family name as it stands.</summary>
    public static AuthorName Parse(string name)
    {
        if (name is ['{', not '\\', ..] && BibText.EndOfGroup(name, 0) == name.Length)
            return AuthorName.Of("", LatexText.Decode(name));
        var parts = BibText.Split(name, static c => c == ',');
        return parts.Count switch
        {
            1 => ParseNatural(Words(parts[0])),
            2 => AuthorName.Of(LatexText.Decode(parts[1]), LatexText.Decode(parts[0])),
            _ => AuthorName.Of(LatexText.Decode(parts[2]), LatexText.Decode(parts[0]), LatexText.Decode(parts[1])),
        };
    }

    // The family name is the last word with the particles before it, which begin at the first word in lower case.
    private static AuthorName ParseNatural(List<string> words)
    {
        var family = words.FindIndex(0, Math.Max(0, words.Count - 1), IsParticle);
        if (family < 0)
            family = Math.Max(0, words.Count - 1);
        return AuthorName.Of(Decode(words, 0, family), Decode(words, family, words.Count));
    }

    private static List<string> Words(string name) =>
        BibText.Split(name, static c => c == '~' || WhiteSpace.Is(c)).FindAll(word => word.Length > 0);

    // Whether the first letter is small, once accents are decoded; a word in braces has no case.
    private static bool IsParticle(string word)
    {
        if (word is ['{', not '\\', ..])
            return false;
        foreach (var c in LatexText.Decode(word))
        {
            if (char.IsLetter(c))
                return char.IsLower(c);
        }

        return false;
    }

    private static string Decode(List<string> words, int start, int end) =>
        LatexText.Decode(string.Join(' ', words.GetRange(start, end - start)));
}
