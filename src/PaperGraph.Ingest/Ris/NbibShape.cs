using PaperGraph.Ingest.Detection;

namespace PaperGraph.Ingest.Ris;

/// <summary>Recognises nbib, the tagged text of PubMed.</summary>
internal static class NbibShape
{
    /// <summary>Whether a line opens a record.</summary>
    public static bool Matches(TextHead head) => head.Lines.Any(line => NbibLine.TryParse(line, out var tag, out _) && tag == "PMID");
}
