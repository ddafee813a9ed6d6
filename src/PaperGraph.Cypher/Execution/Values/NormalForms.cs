using System.Text;
using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>Unicode's normal forms of texts.</summary>
internal static class NormalForms
{
    private const int Stretch = 1 << 14, LongestWithoutABoundary = 1 << 16;

    private static readonly Dictionary<string, NormalizationForm> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NFC"] = NormalizationForm.FormC,
        ["NFD"] = NormalizationForm.FormD,
        ["NFKC"] = NormalizationForm.FormKC,
        ["NFKD"] = NormalizationForm.FormKD,
    };

    /// <summary>The names of all forms.</summary>
    public static IEnumerable<string> Names => Forms.Keys;

    /// <summary>The form of a name, whatever its case.</summary>
    public static bool TryGet(string name, out NormalizationForm form) => Forms.TryGetValue(name, out form);

    /// <summary>Whether a text is in a form already.</summary>
    public static bool Is(string text, NormalizationForm form, ExecutionLimits limits) => Normalize(text, form, limits).Equals(text, StringComparison.Ordinal);

    /// <summary>A text in a form; halves of surrogate pairs have none and stay as they are.</summary>
    public static string Normalize(string text, NormalizationForm form, ExecutionLimits limits)
    {
        var result = new StringBuilder(text.Length);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            limits.Step();
            var stretch = rest[..BoundaryAfter(rest)];
            var valid = CodePoints.WholeLength(stretch);
            result.Append(stretch[..valid].ToString().Normalize(form));
            if (valid < stretch.Length)
                result.Append(stretch[valid++]);
            rest = rest[valid..];
        }

        return result.ToString();
    }

    // The first place behind a stretch before which nothing can join what stands there: a text is normalized piece by piece, so that a long one
    // can be ended.
    private static int BoundaryAfter(ReadOnlySpan<char> text)
    {
        for (var place = Stretch; place < text.Length; place++)
        {
            if (IsBoundary(text[place]))
                return place;
            if (place > LongestWithoutABoundary)
                throw TooManyMarks();
        }

        return text.Length > LongestWithoutABoundary ? throw TooManyMarks() : text.Length;
    }

    // Letters that are neither marks nor the second of a composition: those below the combining marks, of Cyrillic, of Chinese, whole syllables.
    private static bool IsBoundary(char unit) => unit is < '\u0300' or (>= '\u0400' and <= '\u0482') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    private static CypherException TooManyMarks() =>
        Errors.Runtime(CypherErrorType.LimitExceeded, "TextLimit", $"A text with more than {LongestWithoutABoundary} characters without a letter between them cannot be normalized");
}
