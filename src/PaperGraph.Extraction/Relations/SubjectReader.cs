using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Relations;

/// <summary>Tells of what a cue speaks: the name before it, the sentence's subject, or what the paper introduces.</summary>
internal sealed class SubjectReader(RelationContext context)
{
    private const int LongestOpening = 40;
    private const int LongestApposition = 16;

    /// <summary>What a verb or an adjective after <c>is</c> says something of; empty where that is not clear.</summary>
    public List<PlacedConcept> Of(TokenSpan sentence, int cue, Predicate<PlacedConcept> fits, out RelationRule rule)
    {
        var at = Back(cue, sentence.First);
        if (at < sentence.First)
        {
            rule = RelationRule.Clause;
            return context.Tokens[cue].Word.Class is WordClass.VerbalGerund or WordClass.OpenGerund or WordClass.Participle ? OfClauseAfter(cue, sentence, fits) : [];
        }

        var token = context.Tokens[at];
        rule = RelationRule.Direct;
        if (token.Word.Normal is "that" or "which")
            return OfRelative(sentence, at, fits, out rule);
        if (NameList.LastBefore(context, at + 1, sentence.First) is not null && !token.Is(','))
            return Direct(sentence, at + 1, context.Tokens[cue].Word.Text.EndsWith("ing", StringComparison.Ordinal), fits);
        if (Apposed(sentence, at, fits) is { } apposed)
            return [apposed];
        rule = RelationRule.Own;
        if (token.Word.Normal is "it" or "we" || IsOurThing(at, sentence.First))
            return OwnBetween(at, at, fits);
        rule = RelationRule.Clause;
        return token.Is(',') || token.Word.Normal is "and" or "while" or "thereby" or "or" or "by" ? OfClause(sentence, at, fits, ref rule) : [];
    }

    /// <summary><c>we then extend …</c>: what people do, which need not be what they bring.</summary>
    public bool IsSaidOfUs(TokenSpan sentence, int cue) => Back(cue, sentence.First) is var at && at >= sentence.First && context.Tokens[at].Is("we");

    /// <summary>The subject of the clause that holds a token.</summary>
    public List<PlacedConcept> OfClause(TokenSpan sentence, int cue, Predicate<PlacedConcept> fits, ref RelationRule rule)
    {
        var start = ClauseStart(sentence, cue);
        var at = PastOpening(start, cue);
        if (at < 0)
            return [];
        return OfClauseFrom(at, cue, fits, ref rule);
    }

    /// <summary>The subject that stands at a clause's beginning, before a cue.</summary>
    public List<PlacedConcept> OfClauseFrom(int at, int cue, Predicate<PlacedConcept> fits, ref RelationRule rule)
    {
        var limit = cue;
        if (context.Tokens[at].Word.Normal is "we" or "it")
        {
            rule = RelationRule.Own;
            return Proposed(at + 1, cue, fits) is { } proposed ? [proposed] : OwnBetween(at, cue, fits);
        }

        var isOurs = context.Tokens[at].Word.Normal is "our" or "this" || (at + 1 < limit && context.Tokens[at + 1].Is("proposed"));
        var first = at;
        while (at < limit && context.At(at) is null && context.ClassOf(at) is WordClass.Determiner or WordClass.Weak or WordClass.Adjective or WordClass.Participle or WordClass.Noun or WordClass.NounOrVerb or WordClass.Number && at - first < 6)
        {
            if (isOurs && RelationWords.Things.Contains(context.Tokens[at].Word.Normal) && (at + 1 == limit || context.At(at + 1) is null))
            {
                rule = RelationRule.Own;
                return OwnBetween(at, cue, fits);
            }

            at++;
        }

        if (at - first > (isOurs ? 4 : 2) || at >= limit || context.At(at) is not { } place || place.Place.First != at || !fits(place) || !context.IsWhole(place))
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

    /// <summary>The paper's own, unless another name stands between a token and the cue, which may be meant as well.</summary>
    public List<PlacedConcept> OwnBetween(int first, int cue, Predicate<PlacedConcept> fits)
    {
        if (OwnOf(fits) is not { } own)
            return [];
        for (var i = first; i < cue; i++)
        {
            if (context.At(i) is { } other && other.Concept.Candidate != own.Concept.Candidate && fits(other) && context.IsName(other))
                return [];
        }

        return [own];
    }

    private PlacedConcept? OwnOf(Predicate<PlacedConcept> fits) =>
        context.Own(false) is { } thing && fits(thing) ? thing : context.Own(true) is { } benchmark && fits(benchmark) ? benchmark : null;

    /// <summary>Back over adverbs and auxiliaries.</summary>
    private int Back(int at, int first)
    {
        at--;
        while (at >= first && context.At(at) is null && (context.ClassOf(at) is WordClass.Adverb or WordClass.Auxiliary || context.Tokens[at].Word.Normal is "significantly" or "not" or "to" or "even" or "largely"))
            at--;
        return at;
    }

    private List<PlacedConcept> Direct(TokenSpan sentence, int end, bool isGerund, Predicate<PlacedConcept> fits)
    {
        var names = NameList.Before(context, end, sentence.First, fits, out var start);
        if (names.Count == 0)
            return [];
        var before = start - 1;
        while (before >= sentence.First && context.Tokens[before].Word.Class is WordClass.Determiner or WordClass.Weak or WordClass.Adjective or WordClass.Participle or WordClass.Number)
            before--;
        if (before < sentence.First)
            return names;
        var token = context.Tokens[before];
        if (context.ClassOf(before) is WordClass.VerbalGerund or WordClass.OpenGerund || token.Kind == TokenKind.Number)
            return [];
        if (context.ClassOf(before) is WordClass.Preposition && !(isGerund && token.Is("with")))
            return token.Is("of") && before > sentence.First && RelationWords.Scores.Contains(context.Tokens[before - 1].Word.Normal) ? names : [];
        return token.Word.Normal is "and" or "or" ? [] : names;
    }

    private List<PlacedConcept> OfRelative(TokenSpan sentence, int at, Predicate<PlacedConcept> fits, out RelationRule rule)
    {
        rule = RelationRule.Direct;
        if (Apposed(sentence, at - 1, fits) is { } apposed)
            return [apposed];
        if (at > sentence.First && context.Tokens[at - 1].Is(','))
            at--;
        return at > sentence.First && NameList.LastBefore(context, at, sentence.First) is { } place && fits(place) && context.IsWhole(place) ? [place] : [];
    }

    /// <summary><c>X, a method for long texts that extends …</c>: what stands before the comma.</summary>
    private PlacedConcept? Apposed(TokenSpan sentence, int last, Predicate<PlacedConcept> fits)
    {
        for (var i = last; i > sentence.First && i > last - LongestApposition; i--)
        {
            var isArticle = context.Tokens[i].Word.Normal is "a" or "an";
            if (isArticle && (context.Tokens[i - 1].Is(',') || context.Tokens[i - 1].Is('-') || context.Tokens[i - 1].Is('–') || context.Tokens[i - 1].Is('—')))
                return NameList.LastBefore(context, i - 1, sentence.First) is { } place && fits(place) && context.IsWhole(place) ? place : null;
            if (context.Tokens[i].Is(',') || context.ClassOf(i) is WordClass.Verb or WordClass.Auxiliary or WordClass.Conjunction or WordClass.Pronoun)
                return null;
        }

        return null;
    }

    /// <summary><c>our (new) method</c>, <c>the proposed method</c>.</summary>
    private bool IsOurThing(int at, int first)
    {
        if (!RelationWords.Things.Contains(context.Tokens[at].Word.Normal) && !context.Tokens[at].Is("ours"))
            return false;
        for (var i = at; i >= first && i > at - 5; i--)
        {
            if (context.Tokens[i].Word.Normal is "our" or "proposed" or "ours" || (context.Tokens[i].Is("this") && i == at - 1))
                return true;
            if (i < at && !(context.ClassOf(i) is WordClass.Weak or WordClass.Adjective or WordClass.Participle or WordClass.Noun or WordClass.NounOrVerb or WordClass.Gerund or WordClass.OpenGerund))
                return false;
        }

        return false;
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

    private List<PlacedConcept> OfClauseAfter(int cue, TokenSpan sentence, Predicate<PlacedConcept> fits)
    {
        var comma = cue;
        while (comma < sentence.End && !context.Tokens[comma].Is(','))
            comma++;
        var rule = RelationRule.Clause;
        return comma + 1 < sentence.End ? OfClauseFrom(comma + 1, sentence.End, fits, ref rule) : [];
    }

    private bool IsPredicate(int at) =>
        context.ClassOf(at) is WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb or WordClass.NounOrVerb or WordClass.Participle or WordClass.Preposition
        || context.Tokens[at].Word.Class == WordClass.NounOrVerb;
}
