using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Relations;

/// <summary>Reads which models, methods and benchmarks a sentence calls variants or extensions of others.</summary>
internal sealed class VariantReader(RelationContext context, SubjectReader subjects)
{
    private const int LongestPhrase = 7;

    /// <summary>The pairs that a cue ties.</summary>
    public List<FoundRelation> Read(TokenSpan sentence, int cue) =>
        context.Tokens[cue].Word.Cue == RelationCue.Variant ? OfNoun(sentence, cue) : OfVerb(sentence, cue);

    private static bool IsAny(PlacedConcept place) => place.Concept.Label != ConceptLabel.Topic;

    /// <summary><c>X extends Y to …</c>.</summary>
    private List<FoundRelation> OfVerb(TokenSpan sentence, int cue)
    {
        var others = NameList.After(context, cue + 1, sentence.End, IsAny, out _, isNear: true);
        if (others is not [var other] || !(context.IsName(other) || other.Concept.Candidate.Entry is not null))
            return [];
        if (subjects.IsSaidOfUs(sentence, cue))
            return [];
        return [.. subjects.Of(sentence, cue, place => CanVary(place, other), out var rule).Select(subject => new FoundRelation(subject, other, rule))];
    }

    /// <summary><c>X, a variant of Y</c>, <c>a variant of Y called X</c>, <c>X is an extension of Y</c>, <c>X, a Y variant</c>.</summary>
    private List<FoundRelation> OfNoun(TokenSpan sentence, int cue)
    {
        if (Object(sentence, cue, out var end) is not { } other)
            return [];
        bool Fits(PlacedConcept place) => CanVary(place, other) && place.Concept.Candidate != other.Concept.Candidate;
        if (Named(sentence, end, Fits) is { } named)
            return [new(named, other, RelationRule.Direct)];
        var at = PhraseStart(sentence, cue) - 1;
        if (at < sentence.First)
            return [];
        var token = context.Tokens[at];
        if (token.Is(',') || token.Is('(') || token.Is('-') || token.Is('–') || token.Is('—') || token.Is(':'))
            return NameList.LastBefore(context, at, sentence.First) is { } before && Fits(before) && context.IsWhole(before) ? [new(before, other, RelationRule.Direct)] : [];
        return context.ClassOf(at) == WordClass.Auxiliary
            ? [.. subjects.Of(sentence, at + 1, Fits, out var rule).Select(subject => new FoundRelation(subject, other, rule))] : [];
    }

    /// <summary>What the variant is one of.</summary>
    private PlacedConcept? Object(TokenSpan sentence, int cue, out int end)
    {
        end = cue + 1;
        if (context.Tokens[cue].Word.Text.EndsWith('s') || (context.Tokens[cue].Is("version") && !IsDescribed(sentence, cue)))
            return null;
        if (cue + 1 < sentence.End && context.Tokens[cue + 1].Word.Normal is "of" or "to")
            return NameList.After(context, cue + 2, sentence.End, IsAny, out end, isNear: true) is [var other] ? other : null;
        return cue > sentence.First && context.Tokens[cue].Is("variant") && context.At(cue - 1) is { } before && before.Place.End == cue && IsAny(before) ? before : null;
    }

    /// <summary><c>a lightweight version of Y</c>, not <c>the first version of Y</c>.</summary>
    private bool IsDescribed(TokenSpan sentence, int cue) =>
        cue > sentence.First && context.Tokens[cue].Word.Text == "version" && context.ClassOf(cue - 1) is WordClass.Adjective or WordClass.Participle or WordClass.Noun or WordClass.Weak
        && context.Tokens[cue - 1].Word.Normal is not ("first" or "second" or "latest" or "original" or "new" or "previous" or "current" or "early" or "earlier" or "newer" or "final");

    /// <summary>The name after the phrase: <c>a variant of Y called X</c>, <c>a variant of Y (X)</c>, <c>we propose a variant of Y, X, that …</c>.</summary>
    private PlacedConcept? Named(TokenSpan sentence, int end, Predicate<PlacedConcept> fits)
    {
        var at = end;
        if (at < sentence.End && context.Tokens[at].Is(','))
            at++;
        var calls = false;
        while (at < sentence.End && at < end + 4 && (CuePhrases.Names(context.Tokens[at].Word.Normal) || context.Tokens[at].Word.Normal is "which" or "that" or "we" or "call" or "term" or "as"))
            (at, calls) = (at + 1, true);
        return calls && at < sentence.End && context.At(at) is { } place && place.Place.First == at && fits(place) && context.IsWhole(place) ? place : null;
    }

    private int PhraseStart(TokenSpan sentence, int cue)
    {
        var at = cue;
        while (at > sentence.First && cue - at < LongestPhrase && IsOfPhrase(at - 1))
            at--;
        return at;
    }

    private bool IsOfPhrase(int at) =>
        context.ClassOf(at) is WordClass.Determiner or WordClass.Weak or WordClass.Adjective or WordClass.Participle or WordClass.Noun or WordClass.NounOrVerb or WordClass.Number or WordClass.Adverb or WordClass.Gerund
        && !CuePhrases.IsProposing(context.Tokens[at].Word.Normal) && context.Tokens[at].Word.Normal is not ("is" or "are" or "as");

    /// <summary>
    /// A benchmark varies a benchmark, a model or method one of these; what varies has a name, or is what this paper brings, no
    /// known method that happens to stand there.
    /// </summary>
    private bool CanVary(PlacedConcept variant, PlacedConcept origin) =>
        variant.Concept.Label != ConceptLabel.Topic && (variant.Concept.Label == ConceptLabel.Benchmark) == (origin.Concept.Label == ConceptLabel.Benchmark)
        && (context.IsName(variant) || variant.Concept.Candidate.Entry is null);
}
