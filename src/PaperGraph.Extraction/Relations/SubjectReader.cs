using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Relations;

/// <summary>Tells of what a cue speaks: the name before it, its clause's subject, or what the paper introduces.</summary>
internal sealed class SubjectReader(RelationContext context, ClauseReader clauses)
{
    private const int LongestApposition = 16;

    /// <summary>What a verb or an adjective after <c>is</c> says something of; empty where that is not clear.</summary>
    public List<PlacedConcept> Of(TokenSpan sentence, int cue, Predicate<PlacedConcept> fits, out RelationRule rule)
    {
        var at = Back(cue, sentence.First);
        if (at < sentence.First)
        {
            rule = RelationRule.Clause;
            return context.Tokens[cue].Word.Class is WordClass.VerbalGerund or WordClass.OpenGerund or WordClass.Participle ? clauses.After(sentence, cue, fits) : [];
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
            return context.OwnBetween(at, at, fits);
        rule = RelationRule.Clause;
        return token.Is(',') || token.Word.Normal is "and" or "while" or "thereby" or "or" or "by" ? clauses.Subject(sentence, at, fits, ref rule) : [];
    }

    /// <summary><c>we then extend …</c>: what people do, which need not be what they bring.</summary>
    public bool IsSaidOfUs(TokenSpan sentence, int cue) => Back(cue, sentence.First) is var at && at >= sentence.First && context.Tokens[at].Is("we");

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
}
