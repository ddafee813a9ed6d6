using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction.Documents;

/// <summary>
/// Completes members of a list that share the last one's noun: in <c>inductive, deductive, and abductive reasoning</c> the word
/// <c>inductive</c> is a place of <c>inductive reasoning</c>.
/// </summary>
internal static class Coordination
{
    /// <summary>What is left of the head's confidence.</summary>
    private const double Share = 0.9;

    /// <summary>Adds the completed members that are sure enough; <paramref name="places"/> stays in text order.</summary>
    public static void Complete(Analysis analysis, List<PlacedConcept> places, double minimumConfidence)
    {
        var taken = new bool[analysis.Document.Tokens.Length];
        foreach (var place in places)
            taken.AsSpan(place.Place.First, place.Place.Length).Fill(true);
        var completed = new List<PlacedConcept>();
        foreach (var place in places)
        {
            if (place.Concept.Confidence * Share >= minimumConfidence)
                Complete(analysis, place, taken, completed);
        }

        if (completed.Count == 0)
            return;
        places.AddRange(completed);
        places.Sort(static (left, right) => left.Place.First.CompareTo(right.Place.First));
    }

    private static void Complete(Analysis analysis, PlacedConcept head, bool[] taken, List<PlacedConcept> completed)
    {
        var first = analysis.Units[head.Place.First];
        if (first.Class != WordClass.Adjective || first.Span.End >= head.Place.End || analysis.Document.Tokens[first.Span.End].Gap == Gap.Hyphen)
            return;
        var rest = analysis.Document.Cut(new(first.Span.End, head.Place.End)).ToString();
        var start = analysis.Document.SentenceOf(head.Place.First).First;
        var at = BeforeConjunction(analysis.Document, head.Place.First - 1, start);
        while (at >= start && analysis.Units[at] is { Class: WordClass.Adjective } member && !taken[at] && !taken[member.Span.First])
        {
            var concept = head.Concept with { Confidence = head.Concept.Confidence * Share, Rule = RuleNames.Coordination };
            completed.Add(new(member.Span, concept, $"{analysis.Document.Cut(member.Span)} {rest}"));
            taken.AsSpan(member.Span.First, member.Span.Length).Fill(true);
            at = member.Span.First - 1;
            if (at < start || !analysis.Document.Tokens[at].Is(','))
                return;
            at--;
        }
    }

    /// <summary>The token before <c>and</c> or <c>, and</c>; -1 where neither stands here.</summary>
    private static int BeforeConjunction(Document document, int at, int start)
    {
        if (at <= start || !(document.Tokens[at].Is("and") || document.Tokens[at].Is("or")))
            return -1;
        at--;
        return at > start && document.Tokens[at].Is(',') ? at - 1 : at;
    }
}
