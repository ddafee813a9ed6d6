using PaperGraph.Ingest.Detection;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Listing;

/// <summary>Recognises the text of a listing page: text of no other format in which most lines pair as title and abstract.</summary>
internal static class ListingShape
{
    private const int Sample = 200;
    private const double WellShaped = 5;

    /// <summary>Whether at least one pair is well shaped, and pairs make up at least half of the lines.</summary>
    public static bool Matches(TextHead head)
    {
        var whole = head.IsWhole || head.Lines.Count < 2 ? head.Lines : head.Lines.Take(head.Lines.Count - 1);
        var lines = ListingPage.PaperLines(whole.Select((line, i) => new TextLine(i + 1, line))).Take(Sample).ToList();
        var aligner = new ListingAligner();
        var segments = lines.SelectMany(aligner.Add).ToList();
        segments.AddRange(aligner.Finish());
        var pairs = segments.Count(segment => segment.Kind == ListingSegmentKind.Pair && IsWellShaped(segment));
        return pairs > 0 && pairs * 4 >= lines.Count;
    }

    private static bool IsWellShaped(ListingSegment pair) =>
        LineShape.Of(pair.Title.Text).TitleCost + LineShape.Of(pair.Abstract.Text).AbstractCost < WellShaped;
}
