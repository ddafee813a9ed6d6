using System.Collections.Frozen;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Typing;

/// <summary>Knows what is written as a name and yet is no concept; reads <c>no-concepts.txt</c>.</summary>
internal static class NoConcepts
{
    private const int LongestTitleName = 3;

    /// <summary>In characters: what is longer is data, or text without blanks.</summary>
    private const int LongestName = 200;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = WordTable.Read("no-concepts.txt")
        .ToFrozenDictionary(line => line.Name, line => line.Words.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Units = Words["unit"];
    private static readonly FrozenSet<string> Things = Units.Concat(Words["hardware"]).Concat(Words["maker"]).Concat(Words["format"]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Metrics = Words["metric"];
    private static readonly FrozenSet<string> Measures = Words["measure"];
    private static readonly FrozenSet<string> Languages = Words["language"];
    private static readonly FrozenSet<string> Codes = Words["code"];

    /// <summary>Whether words that the lexicon does not know are no concept of this kind.</summary>
    public static bool Hold(Analysis analysis, TokenSpan words, ConceptLabel label)
    {
        var document = analysis.Document;
        return document.Cut(words).Length > LongestName || IsAll(document, words, IsThing) || IsMetric(document, words) || IsLanguage(document, words, label) || IsQuotedWord(document, words)
            || (label == ConceptLabel.Topic && IsWholeTitle(analysis, words));
    }

    private static bool IsAll(Document document, TokenSpan words, Predicate<Token> holds)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (!holds(document.Tokens[i]))
                return false;
        }

        return true;
    }

    /// <summary>A unit, a device, its maker, a format, or a size: <c>1.3B</c>, <c>TPU v4 chips</c>, <c>NF4</c>, <c>W4A8</c>.</summary>
    private static bool IsThing(Token token) =>
        token.Kind == TokenKind.Number || Things.Contains(token.Word.Normal) || NameEndings.IsSize(token.Word.Text) || IsBitWidths(token.Word.Text) || IsCount(token.Word.Text);

    private static bool IsBitWidths(string word) =>
        word.Length is >= 4 and <= 6 && word[0] == 'W' && char.IsAsciiDigit(word[1]) && word.AsSpan(2).TrimStart("0123456789") is ['A', _, ..] rest && char.IsAsciiDigit(rest[1]);

    /// <summary>A number and a unit in one word: <c>64K</c>, <c>80GB</c>, <c>3ms</c>.</summary>
    private static bool IsCount(string word)
    {
        var unit = word.AsSpan().TrimStart("0123456789.");
        if (unit.Length == word.Length || unit.Length is 0 or > 4)
            return false;
        Span<char> lower = stackalloc char[4];
        return Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..unit.ToLowerInvariant(lower)]);
    }

    /// <summary>A quality metric, a unit before it or not: <c>ROUGE-1</c>, <c>mAP@0.5</c>, <c>F1 score</c>, <c>dB PSNR</c>.</summary>
    private static bool IsMetric(Document document, TokenSpan words) =>
        (IsMetricName(document.Tokens[words.First].Word.Normal) || IsMetricName(document.Tokens[words.End - 1].Word.Normal))
        && IsAll(document, words, static token => IsThing(token) || Measures.Contains(token.Word.Normal) || IsMetricName(token.Word.Normal) || token.Word.Text is "L");

    private static bool IsMetricName(string word)
    {
        var at = word.AsSpan().IndexOf('@');
        return Metrics.GetAlternateLookup<ReadOnlySpan<char>>().Contains(at > 0 ? word.AsSpan(0, at) : word);
    }

    /// <summary>A pair of languages, which is a direction of translation; one alone may be a topic, and nothing else.</summary>
    private static bool IsLanguage(Document document, TokenSpan words, ConceptLabel label)
    {
        if (words.Length == 1)
            return label != ConceptLabel.Topic && Languages.Contains(document.Tokens[words.First].Word.Normal);
        return (words.Length == 2 || (words.Length == 3 && document.Tokens[words.First + 1].Is("to")))
            && IsLanguageName(document.Tokens[words.First].Word.Normal) && IsLanguageName(document.Tokens[words.End - 1].Word.Normal);
    }

    private static bool IsLanguageName(string word) => Languages.Contains(word) || Codes.Contains(word);

    /// <summary><c>the word Wait</c>.</summary>
    private static bool IsQuotedWord(Document document, TokenSpan words) =>
        words.Length == 2 && document.Tokens[words.First].Word.Normal is "word" or "token" && document.Tokens[words.First + 1].Word.Has(WordShape.Initial)
        && words.First >= document.TitleEnd && !document.Tokens[words.First].Word.Has(WordShape.Initial);

    /// <summary>A title says what a paper is about in a sentence of its own; a long one is the name of no field.</summary>
    private static bool IsWholeTitle(Analysis analysis, TokenSpan words)
    {
        if (words.First != 0 || words.End != analysis.Document.TitleEnd)
            return false;
        var units = 0;
        for (var i = 0; i < words.End; i = analysis.Units[i].Span.End)
            units++;
        return units > LongestTitleName;
    }
}
