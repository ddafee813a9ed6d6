using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Listing;

/// <summary>A paper's two lines, or a line without its partner, which then stands in both places.</summary>
internal readonly record struct ListingSegment(ListingSegmentKind Kind, TextLine Title, TextLine Abstract);

/// <summary>What a segment is.</summary>
internal enum ListingSegmentKind
{
    /// <summary>A title and its abstract.</summary>
    Pair,

    /// <summary>A title without an abstract.</summary>
    Title,

    /// <summary>An abstract without a title.</summary>
    Abstract,
}
