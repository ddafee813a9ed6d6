using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Relations;

/// <summary>Reads which models and methods a sentence compares.</summary>
internal sealed class ComparisonReader(RelationContext context, SubjectReader subjects, ClauseReader clauses)
{
    // How far before "over" its gain may stand, before "than" its comparative, before "against" its test.
    private const int GainReach = 12;
    private const int ComparativeReach = 7;
    private const int TestReach = 8;

    // How far from a sentence's beginning its subject's noun may stand.
    private const int TrialReach = 6;

    private static readonly Predicate<PlacedConcept> Fits = RelationContext.IsThing;

    /// <summary>The pairs that a cue ties.</summary>
    public List<FoundRelation> Read(TokenSpan sentence, int cue) => context.Tokens[cue].Word.Cue switch
    {
        RelationCue.Surpass => OfVerb(sentence, cue),
        RelationCue.Over => OfGain(sentence, cue, Nearest(sentence, cue, GainReach, RelationWords.Gains)),
        RelationCue.Than => OfGain(sentence, cue, Nearest(sentence, cue, ComparativeReach, RelationWords.Comparatives)),
        RelationCue.Against => OfGain(sentence, cue, Nearest(sentence, cue, TestReach, RelationWords.Tests)),
        RelationCue.Relate => IsBefore(cue, sentence, "to", "with") ? OfGain(sentence, cue + 1, cue) : [],
        RelationCue.Compared => OfCompared(sentence, cue),
        RelationCue.Compare => OfList(sentence, cue),
        RelationCue.Versus => OfVersus(sentence, cue),
        RelationCue.Baseline => OfBaselines(sentence, cue),
        _ => [],
    };

    /// <summary><c>X outperforms Y</c>.</summary>
    private List<FoundRelation> OfVerb(TokenSpan sentence, int cue)
    {
        var others = NameList.After(context, cue + 1, sentence.End, Fits, out _);
        return others.Count == 0 ? [] : Pair(subjects.Of(sentence, cue, Fits, out var rule), others, rule);
    }

    /// <summary><c>X improves over Y</c>, <c>X is better than Y</c>, <c>a gain over Y</c>; before stands what the word after which Y comes belongs to.</summary>
    private List<FoundRelation> OfGain(TokenSpan sentence, int cue, int before)
    {
        if (before < 0)
            return [];
        var others = NameList.After(context, cue + 1, sentence.End, Fits, out _);
        if (others.Count == 0)
            return [];
        var found = subjects.Of(sentence, before, Fits, out var rule);
        if (found.Count == 0)
            found = clauses.Subject(sentence, before, Fits, ref rule);
        if (found.Count == 0 && SaysTrial(sentence, before))
            (found, rule) = (context.OwnBetween(sentence.First, before, Fits), RelationRule.Own);
        return Pair(found, others, rule);
    }

    /// <summary><c>compared to Y</c>, at the beginning too, and <c>we compared X with Y</c>.</summary>
    private List<FoundRelation> OfCompared(TokenSpan sentence, int cue)
    {
        if (!IsBefore(cue, sentence, "to", "with"))
            return subjects.IsSaidOfUs(sentence, cue) ? OfList(sentence, cue) : [];
        var others = NameList.After(context, cue + 2, sentence.End, Fits, out var end);
        if (others.Count == 0)
            return [];
        var rule = RelationRule.Clause;
        if (cue <= sentence.First + 1)
            return end + 1 < sentence.End && context.Tokens[end].Is(',') && context.Tokens[end + 1].Word.Normal is not ("a" or "an") ? Pair(clauses.From(end + 1, sentence.End, Fits, ref rule), others, rule) : [];
        return OfGain(sentence, cue + 1, cue);
    }

    /// <summary><c>we compare X with Y</c>, <c>a comparison of X and Y</c>: every pair.</summary>
    private List<FoundRelation> OfList(TokenSpan sentence, int cue)
    {
        var at = cue + 1;
        if (at < sentence.End && context.Tokens[at].Word.Normal is "of" or "between")
            at++;
        var first = NameList.After(context, at, sentence.End, Fits, out var end);
        if (first.Count == 0)
            return [];
        if (end < sentence.End && context.Tokens[end].Word.Normal is "with" or "to" or "against")
        {
            var others = NameList.After(context, end + 1, sentence.End, Fits, out _);
            return Pair(first, others, RelationRule.Direct);
        }

        List<FoundRelation> found = [];
        for (var i = 0; i < first.Count; i++)
        {
            for (var j = i + 1; j < first.Count; j++)
                found.Add(new(first[i], first[j], RelationRule.Direct));
        }

        return found;
    }

    private List<FoundRelation> OfVersus(TokenSpan sentence, int cue)
    {
        var at = cue + 1;
        if (at < sentence.End && context.Tokens[at].Is('.'))
            at++;
        var before = NameList.LastBefore(context, cue, sentence.First);
        return before is { } left && at < sentence.End && context.At(at) is { } right && right.Place.First == at && Fits(left) && Fits(right) && context.IsWhole(left) && context.IsWhole(right)
            ? [new(left, right, RelationRule.Direct)] : [];
    }

    private List<FoundRelation> OfBaselines(TokenSpan sentence, int cue)
    {
        if (cue + 1 >= sentence.End || !(context.Tokens[cue + 1].Word.Normal is "such" or "including" or "like" || context.Tokens[cue + 1].Is('(') || context.Tokens[cue + 1].Is(',')))
            return [];
        var others = NameList.After(context, cue + 1, sentence.End, Fits, out _);
        return others.Count == 0 ? [] : Pair(context.OwnBetween(sentence.First, cue, Fits), others, RelationRule.Own);
    }

    private static List<FoundRelation> Pair(List<PlacedConcept> left, List<PlacedConcept> right, RelationRule rule)
    {
        List<FoundRelation> found = [];
        foreach (var subject in left)
        {
            foreach (var other in right)
                found.Add(new(subject, other, rule));
        }

        return found;
    }

    private bool IsBefore(int cue, TokenSpan sentence, string word, string other) =>
        cue + 1 < sentence.End && (context.Tokens[cue + 1].Is(word) || context.Tokens[cue + 1].Is(other));

    private int Nearest(TokenSpan sentence, int cue, int reach, System.Collections.Frozen.FrozenSet<string> words)
    {
        for (var i = cue - 1; i >= sentence.First && i >= cue - reach && !context.Tokens[i].Is(';'); i--)
        {
            if (words.Contains(context.Tokens[i].Word.Normal))
                return i;
        }

        return -1;
    }

    /// <summary><c>Experiments show gains …</c>, with no clause that has a subject of its own: the paper's own.</summary>
    private bool SaysTrial(TokenSpan sentence, int cue)
    {
        var says = false;
        for (var i = sentence.First; i < cue; i++)
        {
            if (context.Tokens[i].Is("that"))
                return false;
            says |= i < sentence.First + TrialReach && RelationWords.Trials.Contains(context.Tokens[i].Word.Normal);
        }

        return says;
    }
}
