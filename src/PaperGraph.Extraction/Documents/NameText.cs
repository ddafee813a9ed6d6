using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Documents;

/// <summary>
/// A name as it should be shown: without typesetting (<c>\emph{…}</c>, <c>$</c>, hyphens of line ends) and without a short form in
/// brackets (<c>large language model (LLM) agents</c>); a participle alone as the noun that it stands for (<c>fine-tuned</c>).
/// </summary>
internal static class NameText
{
    /// <summary>What a line end leaves of a hyphen where a text was taken from print.</summary>
    private const string PrintedHyphen = "(cid:173)";

    private const int LongestShortForm = 10;

    private static readonly SearchValues<char> Signs = SearchValues.Create("(\\$~{}\u00AD");

    private static readonly SearchValues<char> TypeSetting = SearchValues.Create("\\$~{}");

    private static readonly FrozenSet<string> Commands = FrozenSet.Create(
        StringComparer.Ordinal,
        "bf", "em", "emph", "it", "mathbb", "mathbf", "mathcal", "mathit", "mathrm", "mathsf", "mathtt", "mbox", "operatorname", "sc", "text",
        "textbf", "textit", "textmd", "textnormal", "textrm", "textsc", "textsf", "textsubscript", "textsuperscript", "texttt", "textup", "tt",
        "uline", "underline");

    private static readonly FrozenDictionary<string, string> Nouns =
        WordTable.Read("name-forms.txt").ToFrozenDictionary(line => line.Name, line => string.Join(' ', line.Words), StringComparer.Ordinal);

    /// <summary>The name that is meant at a place.</summary>
    public static string Of(Document document, PlacedConcept placed) => placed.FullName ?? Of(document.Cut(placed.Place), placed.Concept.Label);

    /// <summary>The name that a paper writes so.</summary>
    public static string Of(ReadOnlySpan<char> written, ConceptLabel label)
    {
        if (label is ConceptLabel.Method or ConceptLabel.Topic && NounOf(written) is { } noun)
            return noun;
        return written.IndexOfAny(Signs) < 0 ? written.ToString() : Clean(written);
    }

    private static string Clean(ReadOnlySpan<char> written)
    {
        var name = WithoutShortForms(WithoutCommands(Rejoin(written)));
        return name.Length == 0 ? written.ToString() : name;
    }

    /// <summary>A definition with its long form as it should be shown.</summary>
    public static Abbreviation Of(Abbreviation written) =>
        written.Long.AsSpan().IndexOfAny(Signs) < 0 ? written : written with { Long = Clean(written.Long) };

    private static string? NounOf(ReadOnlySpan<char> written)
    {
        const int longest = 32;
        if (written.Length is 0 or > longest || written.Contains(' ') || written[^1] is not ('d' or 'e'))
            return null;
        Span<char> lower = stackalloc char[longest];
        return Nouns.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..written.ToLowerInvariant(lower)], out var noun) ? noun : null;
    }

    /// <summary>Words that a line end parted.</summary>
    private static string Rejoin(ReadOnlySpan<char> written)
    {
        var text = written.ToString().Replace("\u00AD", "", StringComparison.Ordinal);
        return text.Replace(PrintedHyphen + " ", "", StringComparison.Ordinal).Replace(PrintedHyphen, "", StringComparison.Ordinal);
    }

    private static string WithoutCommands(string text)
    {
        if (text.AsSpan().IndexOfAny(TypeSetting) < 0)
            return text;
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\')
                at = AppendCommand(text, at + 1, result);
            else if (text[at] == '~')
                result.Append(' ');
            else if (text[at] is not ('$' or '{' or '}'))
                result.Append(text[at]);
        }

        return result.ToString().Trim();
    }

    /// <summary>Appends what a command stands for; gives the last place that it holds.</summary>
    private static int AppendCommand(string text, int start, StringBuilder result)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        if (end == start)
        {
            // An escaped sign stands for itself, an accent for nothing that a name is told by.
            if (start < text.Length && text[start] is '&' or '_' or '%' or '#')
                result.Append(text[start]);
            return start;
        }

        var command = text[start..end];
        if (!Commands.Contains(command))
            result.Append(command);
        else if (end < text.Length && text[end] == ' ')
            return end;
        return end - 1;
    }

    /// <summary>Without <c>(LLM)</c>; <c>SE(3)</c> and <c>text (glyph) animation</c> stay as they are.</summary>
    private static string WithoutShortForms(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        while (open > 0 && text.IndexOf(')', open) is > 0 and var close)
        {
            if (IsShortForm(text.AsSpan(open + 1, close - open - 1)))
                text = string.Concat(text.AsSpan(0, open).TrimEnd(), text.AsSpan(close + 1));
            open = text.IndexOf('(', Math.Min(open + 1, text.Length));
        }

        return text;
    }

    private static bool IsShortForm(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c != '-')
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return text.Length <= LongestShortForm && capitals > 1;
    }
}
