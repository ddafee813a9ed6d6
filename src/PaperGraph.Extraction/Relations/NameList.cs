using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Relations;

/// <summary>The names that a cue governs: <c>the strong baselines A, B and C</c>.</summary>
internal static class NameList
{
    private const int LongestOpening = 10;
    private const int MostNames = 8;

    /// <summary>The names after a place, in text order; names that nobody knows are passed over.</summary>
    /// <param name="context">The paper.</param>
    /// <param name="at">Where the list may begin.</param>
    /// <param name="limit">The sentence's end.</param>
    /// <param name="fits">What may be in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isNear">Whether nothing but articles, adjectives and a noun of its kind may come first.</param>
    public static List<PlacedConcept> After(RelationContext context, int at, int limit, Predicate<PlacedConcept> fits, out int end, bool isNear = false)
    {
        List<PlacedConcept> names = [];
        end = at;
        var (first, before, isLast) = (Opening(context, at, limit, isNear), at, false);
        while (first < limit && names.Count < MostNames)
        {
            var next = Member(context, first, limit, out var name);
            if (next < 0 || (name is { } known && !(fits(known) && context.IsWhole(known))))
                break;
            if (name is { } place)
                names.Add(place);
            (before, end) = (end, next);
            first = Separator(context, next, limit, out var isLastNext);
            if (first < 0 || isLast)
                break;
            isLast = isLastNext;
        }

        // A list ends with "and"; after a comma alone comes an apposition, or the next clause.
        if (names.Count > 1 && (!isLast || IsNextClause(context, names[^1], end, limit)) && names[^1].Place.First >= before)
        {
            names.RemoveAt(names.Count - 1);
            end = before;
        }

        return names;
    }

    /// <summary>The names right before a place, the last first: <c>A, B and C</c>.</summary>
    public static List<PlacedConcept> Before(RelationContext context, int at, int first, Predicate<PlacedConcept> fits, out int start)
    {
        List<PlacedConcept> names = [];
        start = at;
        while (at > first && names.Count < MostNames && LastBefore(context, at, first) is { } place && fits(place) && context.IsWhole(place))
        {
            names.Add(place);
            start = at = place.Place.First;
            if (at - 1 > first && context.Tokens[at - 1].Word.Class is WordClass.Determiner)
                start = at = at - 1;
            if (at - 2 > first && context.Tokens[at - 1].Is("and") && context.Tokens[at - 2].Is(','))
                at -= 2;
            else if (at - 1 > first && (context.Tokens[at - 1].Is("and") || context.Tokens[at - 1].Is(',')))
                at--;
            else
                break;
        }

        return names;
    }

    /// <summary>The name that ends before a token, a noun of its kind and a bracket between them passed over.</summary>
    public static PlacedConcept? LastBefore(RelationContext context, int at, int first)
    {
        at--;
        if (at > first && context.Tokens[at].Is(')'))
        {
            while (at > first && !context.Tokens[at].Is('('))
                at--;
            at--;
        }

        while (at > first && context.At(at) is null && RelationWords.Kinds.Contains(context.Tokens[at].Word.Normal))
            at--;
        return at >= first && context.At(at) is { } place && place.Place.End == at + 1 ? place : null;
    }

    private static int Opening(RelationContext context, int at, int limit, bool isNear)
    {
        var last = Math.Min(limit, at + LongestOpening);
        while (at < last && context.At(at) is null && (IsDescribing(context, at) || (!isNear && IsOpening(context, at))))
            at++;
        return at;
    }

    private static bool IsDescribing(RelationContext context, int at) =>
        context.Tokens[at].Word.Class is WordClass.Determiner or WordClass.Weak or WordClass.Adjective or WordClass.Participle || RelationWords.Kinds.Contains(context.Tokens[at].Word.Normal);

    private static bool IsOpening(RelationContext context, int at)
    {
        var token = context.Tokens[at];
        if (token.Is(',') || token.Is('(') || token.Is(':'))
            return at + 1 < context.Tokens.Length && (token.Is('(') || context.Tokens[at + 1].Word.Normal is "such" or "including" or "like" or "e.g" or "e.g." or "namely" or "both");
        return token.Word.Class is WordClass.Number or WordClass.Adverb
            || token.Word.Normal is "such" or "as" or "including" or "like" or "namely" or "e.g" or "e.g." or "state-of-the-art" or "sota" or "state" or "of" or "art" or "popular"
            || (RelationWords.Scores.Contains(token.Word.Normal) && at + 1 < context.Tokens.Length && context.Tokens[at + 1].Is("of"));
    }

    /// <summary>The end of a list's next member, -1 where there is none.</summary>
    private static int Member(RelationContext context, int at, int limit, out PlacedConcept? name)
    {
        name = context.At(at);
        if (name is { } place)
            return place.Place.First == at ? context.Past(place.Place.End, limit) : -1;
        var end = at;
        while (end < limit && context.At(end) is null && context.Tokens[end].Word.Has(WordShape.Initial | WordShape.Inner))
            end++;
        return end == at || (end < limit && context.At(end) is not null) ? -1 : context.Past(end, limit);
    }

    private static int Separator(RelationContext context, int at, int limit, out bool isLast)
    {
        var first = at;
        if (at < limit && context.Tokens[at].Is(','))
            at++;
        isLast = at < limit && context.Tokens[at].Word.Normal is "and" or "or";
        if (isLast)
            at++;
        if (at == first)
            return -1;
        while (isLast && at < limit && context.At(at) is null && context.Tokens[at].Word.Class is WordClass.Determiner or WordClass.Weak)
            at++;
        return at < limit ? at : -1;
    }

    /// <summary><c>surpasses X, and Y reaches …</c>.</summary>
    private static bool IsNextClause(RelationContext context, PlacedConcept last, int end, int limit) =>
        end < limit && last.Place.End <= end && context.ClassOf(end) is WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb;
}
