using PaperGraph.Ingest.Detection;

namespace PaperGraph.Ingest.BibTeX;

/// <summary>Recognises BibTeX.</summary>
internal static class BibTeXShape
{
    /// <summary>Whether an entry begins at the start of a line.</summary>
    public static bool Matches(TextHead head) => head.Lines.Any(BibEntryStart.IsAtStart);
}
