using System.Collections.Frozen;
using System.Text;

namespace PaperGraph.Core.Names;

/// <summary>
/// The normal form of names. The function is frozen: what it returns is stored, and a test holds it.
/// It evens out case, accents, width, hyphens, punctuation and the plural; it never touches a word that holds a digit,
/// so versions and sizes stay apart.
/// </summary>
/// <remarks>Give it names as written: the plural of <c>LLMs</c> is told by its case, and <c>HANS</c> is no plural of <c>HAN</c>.</remarks>
public static class NameNormalizer
{
    private static readonly FrozenDictionary<string, string> IrregularPlurals = new Dictionary<string, string>
    {
        ["analyses"] = "analysis",
        ["appendices"] = "appendix",
        ["axes"] = "axis",
        ["bias"] = "bias",
        ["biases"] = "bias",
        ["canvas"] = "canvas",
        ["corpora"] = "corpus",
        ["criteria"] = "criterion",
        ["hypotheses"] = "hypothesis",
        ["indices"] = "index",
        ["lens"] = "lens",
        ["lenses"] = "lens",
        ["matrices"] = "matrix",
        ["phenomena"] = "phenomenon",
        ["series"] = "series",
        ["species"] = "species",
        ["vertices"] = "vertex",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The normal form: lower-case words divided by single blanks. Empty where the name holds neither letter nor digit.
    /// </summary>
    public static string Normalize(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = AccentFolding.Fold(name);
        var result = new StringBuilder(folded.Length);
        foreach (var range in new WordEnumerator(folded))
        {
            if (result.Length > 0)
                result.Append(' ');
            AppendSingular(folded.AsSpan(range), result);
        }

        return result.ToString();
    }

    private static void AppendSingular(ReadOnlySpan<char> word, StringBuilder result)
    {
        if (IrregularPlurals.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var singular))
            result.Append(singular);
        else if (word.Length > 4 && word.EndsWith("ies") && !word.ContainsAnyInRange('0', '9'))
            AppendLower(word[..^3], result).Append('y');
        else
            AppendLower(word[..StemLength(word)], result);
    }

    private static StringBuilder AppendLower(ReadOnlySpan<char> word, StringBuilder result)
    {
        foreach (var c in word)
            result.Append(char.ToLowerInvariant(c));
        return result;
    }

    private static int StemLength(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word[^1] != 's' || word.ContainsAnyInRange('0', '9'))
            return word.Length;
        if (char.IsUpper(word[^2]))
            return word.Length - 1;
        if (word.Length < 4 || word[^2] is 's' or 'u' or 'i')
            return word.Length;
        var longEnding = word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes");
        return word.Length - (longEnding ? 2 : 1);
    }

    /// <summary>Words are runs of letters and digits; points, plus signs and the like stay inside a word where they tell names apart.</summary>
    private ref struct WordEnumerator(string text)
    {
        private int _next;

        public Range Current { get; private set; }

        public readonly WordEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_next < text.Length && !IsWordPart(_next))
                _next++;
            if (_next == text.Length)
                return false;
            var start = _next;
            while (_next < text.Length && IsWordPart(_next))
                _next++;
            Current = start.._next;
            return true;
        }

        private readonly bool IsWordPart(int index)
        {
            var c = text[index];
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
            var afterWord = index > 0 && (char.IsLetterOrDigit(text[index - 1]) || text[index - 1] is '+' or '#');
            return c switch
            {
                '.' => afterWord && index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]),
                '+' or '#' or '*' or '@' or '^' => afterWord,
                _ => false,
            };
        }
    }
}
