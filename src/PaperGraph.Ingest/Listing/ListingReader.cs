using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Listing;

/// <summary>
/// Reads the text of a listing page, as copied from a browser: a line with a title and a line with an abstract in turn. Which
/// is which is decided by shape over the whole file, so that a lost line costs its paper and no other.
/// </summary>
internal sealed class ListingReader : IRecordReader
{
    /// <inheritdoc/>
    public IEnumerable<PaperReading> Read(InputContent content)
    {
        var aligner = new ListingAligner();
        foreach (var line in ListingPage.PaperLines(TextLines.Of(content.Open())))
        {
            foreach (var segment in aligner.Add(line))
                yield return Read(content, segment);
        }

        foreach (var segment in aligner.Finish())
        {
            if (content.Damage is not null && !segment.Abstract.IsTerminated)
                content.LastRecord = (segment.Title.Number, segment.Title.Text);
            else
                yield return Read(content, segment);
        }
    }

    private static PaperReading Read(InputContent content, ListingSegment segment)
    {
        var (kind, title, text) = segment;
        if (title.IsTooLong || text.IsTooLong)
            return content.Reject(title.IsTooLong ? title.Number : text.Number, 0, TooLong.Line, title.Text);
        if ((BrokenText.Find(content, title.Number, title.Text) ?? BrokenText.Find(content, text.Number, text.Text)) is { } broken)
            return broken;
        return kind switch
        {
            ListingSegmentKind.Title => content.Reject(title.Number, 0, "no abstract follows this title", title.Text, hint: "put the abstract on the next line"),
            ListingSegmentKind.Abstract => content.Reject(title.Number, 0, "no title stands before this abstract", title.Text, hint: "put the title on the line before"),
            _ => new PaperDraft { Title = WhiteSpace.Collapse(title.Text), Abstract = WhiteSpace.Collapse(text.Text) }.ToReading(content, title.Number, title.Text),
        };
    }
}
