using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Relations;

/// <summary>Finds the subject of a clause from its beginning.</summary>
internal sealed class ClauseReader(RelationContext context)
{
    private const int LongestOpening = 40;

    // Words before a subject's name; with "our" a longer description is sure enough.
    private const int LongestOwnDescription = 4;
    private const int LongestDescription = 2;
    private const int LongestPhrase = 6;

    /// <summary>The subject of the clause that holds a token.</summary>
    public List<PlacedConcept> Subject(TokenSpan sentence, int cue, Predicate<PlacedConcept> fits, ref RelationRule rule)
    {
        var start = ClauseStart(sentence, cue);
        var at = PastOpening(start, cue);
        if (at < 0)
            return [];
        return From(at, cue, fits, ref rule);
    }

    /// <summary>The subject that stands at a clause's beginning, before a cue.</summary>
    public List<PlacedConcept> From(int at, int cue, Predicate<PlacedConcept> fits, ref RelationRule rule)
    {
        var limit = cue;
        if (context.Tokens[at].Word.Normal is "we" or "it")
        {
            rule = RelationRule.Own;
            return Proposed(at + 1, cue, fits) is { } proposed ? [proposed] : context.OwnBetween(at, cue, fits);
        }

        var isOurs = context.Tokens[at].Word.Normal is "our" or "this" || (at + 1 < limit && context.Tokens[at + 1].Is("proposed"));
        var first = at;
        while (at < limit && context.At(at) is null && context.ClassOf(at) is WordClass.Determiner or WordClass.Weak or WordClass.Adjective or WordClass.Participle or WordClass.Noun or WordClass.NounOrVerb or WordClass.Number && at - first < LongestPhrase)
        {
            if (isOurs && RelationWords.Things.Contains(context.Tokens[at].Word.Normal) && (at + 1 == limit || context.At(at + 1) is null))
            {
                rule = RelationRule.Own;
                return context.OwnBetween(at, cue, fits);
            }

            at++;
        }

        if (at - first > (isOurs ? LongestOwnDescription : LongestDescription) || at >= limit || context.At(at) is not { } place || place.Place.First != at || !fits(place) || !context.IsWhole(place))
            return [];
        var end = context.Past(place.Place.End, limit);
        rule = RelationRule.Clause;
        return end >= limit || IsPredicate(end) || context.Tokens[end].Is(',') ? [place] : [];
    }

    /// <summary><c>we propose X, extending …</c>.</summary>
    private PlacedConcept? Proposed(int at, int cue, Predicate<PlacedConcept> fits)
    {
        while (at < cue && context.ClassOf(at) is WordClass.Adverb or WordClass.Auxiliary)
            at++;
        if (at >= cue || !CuePhrases.IsProposing(context.Tokens[at].Word.Normal))
            return null;
        return NameList.After(context, at + 1, cue, fits, out _, isNear: true) is [var place] && context.IsName(place) ? place : null;
    }

    /// <summary>The subject after a clause without one: <c>Compared to Y, X …</c>.</summary>
    public List<PlacedConcept> After(TokenSpan sentence, int cue, Predicate<PlacedConcept> fits)
    {
        var comma = cue;
        while (comma < sentence.End && !context.Tokens[comma].Is(','))
            comma++;
        var rule = RelationRule.Clause;
        return comma + 1 < sentence.End ? From(comma + 1, sentence.End, fits, ref rule) : [];
    }

    /// <summary>After <c>results show that</c>, a semicolon, or the sentence's start.</summary>
    private int ClauseStart(TokenSpan sentence, int cue)
    {
        for (var i = cue - 1; i > sentence.First; i--)
        {
            if (context.Tokens[i].Is(';') || context.Tokens[i].Is(':'))
                return i + 1;
            if (context.Tokens[i].Is("that") && RelationWords.Reports.Contains(context.Tokens[i - 1].Word.Normal))
                return i + 1;
        }

        return sentence.First;
    }

    /// <summary>Past <c>However,</c> and <c>With the same data,</c>; -1 where the subject does not come then.</summary>
    private int PastOpening(int at, int cue)
    {
        while (at < cue && (context.ClassOf(at) is WordClass.Preposition or WordClass.Adverb or WordClass.Conjunction or WordClass.VerbalGerund or WordClass.OpenGerund or WordClass.Participle || context.Tokens[at].Is("to")) && context.At(at) is null)
        {
            var comma = at;
            while (comma < cue && comma < at + LongestOpening && !context.Tokens[comma].Is(','))
                comma++;
            if (comma >= cue || !context.Tokens[comma].Is(','))
                return -1;
            at = comma + 1;
        }

        return at < cue ? at : -1;
    }

    private bool IsPredicate(int at) =>
        context.ClassOf(at) is WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb or WordClass.NounOrVerb or WordClass.Participle or WordClass.Preposition
        || context.Tokens[at].Word.Class == WordClass.NounOrVerb;
}
