using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Phrases;

/// <summary>Joins hyphenated compounds and settles, by a word's neighbours, whether it is a noun or a verb.</summary>
internal static class UnitReader
{
    public static Unit[] Read(Document document, TokenSpan sentence)
    {
        var units = Join(document, sentence);
        for (var i = 0; i < units.Count; i++)
            units[i] = units[i] with { Class = Settle(document, units, i) };
        return [.. units];
    }

    private static List<Unit> Join(Document document, TokenSpan sentence)
    {
        var units = new List<Unit>(sentence.Length);
        for (var first = sentence.First; first < sentence.End;)
        {
            var end = first + 1;
            while (end < sentence.End && document.Tokens[end].Gap == Gap.Hyphen)
                end++;
            units.Add(new(new(first, end), ClassOf(document, new(first, end))));
            first = end;
        }

        return units;
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
            _ => WordClass.Noun,
        };
    }

    private static WordClass Settle(Document document, List<Unit> units, int index)
    {
        var before = index > 0 ? units[index - 1] : default;
        var after = index + 1 < units.Count ? units[index + 1].Class : WordClass.Other;
        return units[index].Class switch
        {
            WordClass.NounOrVerb => SettleOpenNoun(document, units, index, after),
            WordClass.Participle => SettleParticiple(index == 0 || !IsNounBefore(before), after),
            WordClass.OpenGerund => IsObject(after) || (!IsNounBefore(before) && after == WordClass.Weak) ? WordClass.VerbalGerund : WordClass.Gerund,
            WordClass.Gerund => after is WordClass.Determiner or WordClass.Pronoun or WordClass.Weak && !IsNounBefore(before) ? WordClass.VerbalGerund : WordClass.Gerund,
            WordClass.VerbalGerund => IsNounBefore(before) && index > 0 && !IsObject(after) && after is not (WordClass.Noun or WordClass.Adjective or WordClass.Weak or WordClass.Participle or WordClass.Gerund or WordClass.NounOrVerb or WordClass.OpenGerund)
                ? WordClass.Gerund : WordClass.VerbalGerund,
            var settled => settled,
        };

        static bool IsNounBefore(Unit unit) => unit.Span.Length > 0 && (unit.IsNominal || unit.Class is WordClass.Adjective);
    }

    private static bool IsObject(WordClass after) => after is WordClass.Determiner or WordClass.Pronoun;

    private static WordClass SettleParticiple(bool opens, WordClass after)
    {
        var beforeNoun = after is WordClass.Noun or WordClass.Adjective or WordClass.Weak or WordClass.Gerund or WordClass.NounOrVerb or WordClass.OpenGerund or WordClass.Participle;
        return opens && beforeNoun ? WordClass.Participle : WordClass.Verb;
    }

    private static WordClass SettleOpenNoun(Document document, List<Unit> units, int index, WordClass after)
    {
        var previous = index - 1;
        while (previous >= 0 && units[previous].Class == WordClass.Adverb)
            previous--;
        if (previous < 0)
            return after is WordClass.Determiner ? WordClass.Verb : WordClass.Noun;
        var word = document.Tokens[units[previous].Span.End - 1];
        var takesVerb = word.Is("to") || units[previous].Class is WordClass.Pronoun || (units[previous].Class == WordClass.Auxiliary && Compounds.IsModal(word.Word.Normal));
        var hasObject = units[previous].IsNominal && (IsObject(after) || after == WordClass.Preposition && document.Tokens[units[index].Span.First].Word.Text.EndsWith('s') && units[previous].Class == WordClass.Noun && false);
        return takesVerb || hasObject ? WordClass.Verb : WordClass.Noun;
    }
}
