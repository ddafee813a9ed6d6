using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Phrases;

/// <summary>The parts of a noun phrase that may be a name by themselves, and phrases that <c>of</c> joins.</summary>
internal static class SubPhrases
{
    private const int LongestPart = 4;

    /// <summary>Runs of two to four units inside each phrase that end in a noun.</summary>
    public static void FindParts(Analysis analysis, List<TokenSpan> parts)
    {
        foreach (var phrase in analysis.Phrases)
        {
            for (var first = phrase.Kept.First; first < phrase.Whole.End; first = analysis.Units[first].Span.End)
            {
                var units = 0;
                for (var end = first; end < phrase.Whole.End && units < LongestPart;)
                {
                    var unit = analysis.Units[end];
                    (end, units) = (unit.Span.End, units + 1);
                    var part = new TokenSpan(first, end);
                    if (unit.IsNominal && part != phrase.Kept && (units > 1 || end == phrase.Whole.End) && analysis.Units[first].Class != WordClass.Weak)
                        parts.Add(part);
                }
            }
        }
    }

    /// <summary><c>segmentation of lung nodules</c>: two phrases with nothing but <c>of</c> between them.</summary>
    public static void FindJoined(Analysis analysis, List<TokenSpan> joined)
    {
        for (var i = 1; i < analysis.Phrases.Count; i++)
        {
            var (left, right) = (analysis.Phrases[i - 1], analysis.Phrases[i]);
            var isJoined = right.Whole == right.Kept && right.Kept.First == left.Whole.End + 1 && left.Whole.End == left.Kept.End
                && analysis.Document.Tokens[left.Whole.End].Is("of") && left.UnitCount + right.UnitCount <= LongestPart;
            if (isJoined)
                joined.Add(new(left.Kept.First, right.Kept.End));
        }
    }
}
