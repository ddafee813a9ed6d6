using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Records;

/// <summary>Records that cannot be taken.</summary>
internal static class Rejection
{
    private const int KeptText = 500;

    /// <summary>A rejected record, its text shortened to what helps to find it.</summary>
    public static PaperReading.Rejected Of(SourceError error, string rawText) =>
        new(error, EscapedUtf8.Show(rawText.Length <= KeptText ? rawText : rawText[..CutAt(rawText)] + "…"));

    // never between the two halves of a character
    private static int CutAt(string text) => char.IsHighSurrogate(text[KeptText - 1]) ? KeptText - 1 : KeptText;
}
