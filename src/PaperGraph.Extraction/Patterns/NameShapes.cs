using System.Collections.Frozen;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Patterns;

/// <summary>
/// Finds words that are written as names are (<c>GSM8K</c>, <c>LoRA</c>, <c>BMMR</c>), with the versions, sizes and editions that
/// belong to them (<c>Mixtral 8x7B</c>, <c>Claude 3.5 Sonnet</c>, <c>AIME 2024</c>).
/// </summary>
internal static class NameShapes
{
    private static readonly FrozenSet<string> Editions = FrozenSet.Create(
        StringComparer.Ordinal,
        "Sonnet", "Opus", "Haiku", "Pro", "Flash", "Mini", "mini", "Turbo", "Ultra", "Nano", "Large", "Small", "Base", "Medium", "Instruct", "Chat", "Coder", "Vision", "Lite", "Plus",
        "Max", "Preview", "Thinking", "XL", "XXL", "Verified", "Diamond", "Hard", "Next", "Omni");

    /// <summary>Editions that are written small after a hyphen: <c>BERT-large</c>.</summary>
    private static readonly FrozenSet<string> SmallEditions = FrozenSet.Create(
        StringComparer.Ordinal, "large", "base", "small", "medium", "tiny", "mini", "turbo", "instruct", "chat");

    public static List<TokenSpan> Find(Analysis analysis)
    {
        var names = new List<TokenSpan>();
        foreach (var sentence in analysis.Document.SentenceTokens)
        {
            for (var i = sentence.First; i < sentence.End;)
            {
                var unit = analysis.Units[i].Span;
                if (NameIn(analysis.Document, unit) is { Length: > 0 } name)
                {
                    name = name.End == unit.End ? WithVersion(analysis.Document, name) : name;
                    names.Add(name);
                    i = Math.Max(unit.End, name.End);
                }
                else
                {
                    i = unit.End;
                }
            }
        }

        return names;
    }

    /// <summary>A compound up to its last part that is no describing tail: <c>CLIP</c> of <c>CLIP-based</c>.</summary>
    private static TokenSpan NameIn(Document document, TokenSpan unit)
    {
        var (end, isName) = (unit.First, false);
        for (var i = unit.First; i < unit.End; i++)
        {
            var word = document.Tokens[i].Word;
            isName |= document.Tokens[i].IsWord && (word.IsNameLike || IsLetterDigit(word)) && !NameEndings.IsSize(word.Text);
            if (word.IsNameLike || word.Has(WordShape.Digit | WordShape.Initial) || SmallEditions.Contains(word.Text) || !IsTail(word))
                end = i + 1;
        }

        return isName ? new(unit.First, end) : default;
    }

    /// <summary>A small letter and a digit, as in <c>o1</c>, but no ordinal and no measure.</summary>
    private static bool IsLetterDigit(Word word) =>
        word.Has(WordShape.Digit) && char.IsAsciiLetterLower(word.Text[0]) && word.Text.Length is > 1 and < 12;

    private static bool IsTail(Word word) =>
        word.Class is WordClass.Participle or WordClass.Adjective or WordClass.Weak or WordClass.Preposition or WordClass.Verb or WordClass.Adverb or WordClass.Determiner
        || Phrases.Compounds.IsModifier(word.Normal);

    /// <summary>A name with the versions, sizes and editions after it, joined by blanks or hyphens.</summary>
    public static TokenSpan WithVersion(Document document, TokenSpan name)
    {
        var limit = document.SentenceOf(name.First).End;
        var end = name.End;
        var versions = 0;
        while (end < limit && document.Tokens[end].Gap != Gap.None && IsVersion(document, end, versions))
        {
            end++;
            while (end < limit && document.Tokens[end].Gap == Gap.Hyphen)
                end++;
            versions++;
        }

        return new(name.First, end);
    }

    private static bool IsVersion(Document document, int index, int versions)
    {
        var token = document.Tokens[index];
        if (versions > 2)
            return false;
        if (Editions.Contains(token.Word.Text))
            return true;
        if (token.Kind == TokenKind.Number)
            return !IsMeasured(document, index) && (token.Word.Text.Length == 4 ? token.Word.Text[0] is '1' or '2' : token.Word.Text.Length <= 3);
        return NameEndings.IsSize(token.Word.Text);
    }

    /// <summary>A number with a unit or a percent sign is a score, not a version.</summary>
    private static bool IsMeasured(Document document, int index)
    {
        if (index + 1 == document.SentenceOf(index).End)
            return false;
        var next = document.Tokens[index + 1];
        return next.Is('%') || next.Is('\\') || next.Kind == TokenKind.Number || (next.IsWord && next.Word.Class is WordClass.Noun or WordClass.NounOrVerb && !next.Word.Has(WordShape.Initial));
    }
}
