using System.Buffers;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>A number as it is written: alone, as mathematics (<c>$\textbf{0.89}$</c>, <c>$82\%$</c>), or with its unit (<c>49.9mm</c>).</summary>
/// <param name="Start">Where its digits begin, within its token.</param>
/// <param name="Length">How many characters they are.</param>
/// <param name="IsPercent">Whether its token says percent too.</param>
internal readonly record struct ScoreNumber(int Start, int Length, bool IsPercent)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");
    private static readonly string[] Fonts = ["\\textbf", "\\mathbf", "\\bm", "\\emph", "\\textit", "\\underline"];

    /// <summary>The number that a token is; null where it is another thing.</summary>
    public static ScoreNumber? At(in Token token)
    {
        var text = token.Word.Text;
        return token.Kind switch
        {
            TokenKind.Number => new(0, text.Length, false),
            TokenKind.Math => InMath(text),
            TokenKind.Word when char.IsDigit(text[0]) && text.EndsWith("mm", StringComparison.Ordinal) && DigitsOf(text) == text.Length - 2 => new(0, text.Length - 2, false),
            _ => null,
        };
    }

    public static bool IsAt(in Token token) => At(token) != null;

    /// <summary>A number in any type face, its spread aside: <c>0.11\pm0.06</c>. With a sign it is a difference.</summary>
    private static ScoreNumber? InMath(string text)
    {
        var rest = text.AsSpan(1, text.Length - 2);
        foreach (var font in Fonts)
            rest = rest.TrimStart(" {").StartsWith(font) ? rest.TrimStart(" {")[font.Length..] : rest;
        rest = rest.TrimStart(" {");
        var (start, length) = (text.Length - 1 - rest.Length, DigitsOf(rest));
        if (length == 0)
            return null;
        rest = rest[length..].TrimStart(" }");
        var isPercent = rest.StartsWith("\\%") || rest.StartsWith("%");
        rest = isPercent ? rest[(rest[0] == '%' ? 1 : 2)..] : rest;
        rest = rest.Trim(" }");
        return rest.IsEmpty || rest.StartsWith("\\pm") ? new(start, length, isPercent) : null;
    }

    private static int DigitsOf(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(Digits);
        return (end < 0 ? text : text[..end]).TrimEnd('.').Length;
    }
}
