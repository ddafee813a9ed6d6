using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Phrases;

/// <summary>Joins hyphenated compounds and settles, by a word's neighbours, whether it is a noun or a verb.</summary>
internal static class UnitReader
{
    /// <summary>Puts the units of a sentence into a list, in the place of what it held.</summary>
    public static void Read(Document document, TokenSpan sentence, List<Unit> units)
    {
        units.Clear();
        Join(document, sentence, units);
        for (var i = 0; i < units.Count; i++)
            units[i] = units[i] with { Class = Settle(document, units, i) };
    }

    private static void Join(Document document, TokenSpan sentence, List<Unit> units)
    {
        for (var first = sentence.First; first < sentence.End;)
        {
            var end = first + 1;
            while (end < sentence.End && document.Tokens[end].Gap == Gap.Hyphen)
                end++;
            units.Add(new(new(first, end), ClassOf(document, new(first, end))));
            first = end;
        }
    }

    private static WordClass ClassOf(Document document, TokenSpan span)
    {
        var last = document.Tokens[span.End - 1].Word;
        if (span.Length == 1)
            return last.Class;
        var whole = WordClasses.Of(document.Cut(span).ToString(), "", TokenKind.Word);
        if (whole is WordClass.Weak or WordClass.Adjective)
            return whole;
        return last.Class switch
        {
            WordClass.Participle or WordClass.Adjective or WordClass.Weak or WordClass.Verb or WordClass.Preposition or WordClass.VerbalGerund => WordClass.Adjective,
            WordClass.OpenGerund => WordClass.Gerund,
            _ when Compounds.IsModifier(last.Normal) => WordClass.Adjective,
            WordClass.Adverb => WordClass.Adverb,
            _ => WordClass.Noun,
        };
    }

    private static WordClass Settle(Document document, List<Unit> units, int index)
    {
        var afterNoun = index > 0 && (units[index - 1].IsNominal || units[index - 1].Class == WordClass.Adjective);
        var after = index + 1 < units.Count ? units[index + 1].Class : WordClass.Other;
        return units[index].Class switch
        {
            WordClass.NounOrVerb => SettleOpenNoun(document, units, index, after),
            WordClass.Participle => !afterNoun && BeginsNoun(after) ? WordClass.Participle : WordClass.Verb,
            WordClass.OpenGerund => IsObject(after) || (!afterNoun && after == WordClass.Weak) ? WordClass.VerbalGerund : WordClass.Gerund,
            WordClass.Gerund => IsObject(after) || (!afterNoun && after == WordClass.Weak) ? WordClass.VerbalGerund : WordClass.Gerund,
            WordClass.VerbalGerund => afterNoun && after is WordClass.Other or WordClass.Conjunction or WordClass.Auxiliary ? WordClass.Gerund : WordClass.VerbalGerund,
            var settled => settled,
        };
    }

    private static bool IsObject(WordClass after) => after is WordClass.Determiner or WordClass.Pronoun;

    private static bool BeginsNoun(WordClass after) =>
        after is WordClass.Noun or WordClass.Adjective or WordClass.Weak or WordClass.Gerund or WordClass.NounOrVerb or WordClass.OpenGerund or WordClass.Participle;

    private static WordClass SettleOpenNoun(Document document, List<Unit> units, int index, WordClass after)
    {
        var previous = index - 1;
        while (previous >= 0 && units[previous].Class == WordClass.Adverb)
            previous--;
        if (previous < 0)
            return IsObject(after) ? WordClass.Verb : WordClass.Noun;
        var before = document.Tokens[units[previous].Span.End - 1];
        if (before.Is("to") || units[previous].Class == WordClass.Pronoun || (units[previous].Class == WordClass.Auxiliary && Compounds.IsModal(before.Word.Normal)))
            return WordClass.Verb;
        if (before.Word.Normal is "that" or "which" or "who")
            return IsObject(after) || BeginsNoun(after) ? WordClass.Verb : WordClass.Noun;
        var isPlural = document.Tokens[units[index].Span.End - 1].Word.Text.EndsWith('s');
        var hasObject = IsObject(after) || (isPlural && BeginsNoun(after));
        return units[previous].IsNominal && hasObject ? WordClass.Verb : WordClass.Noun;
    }
}
