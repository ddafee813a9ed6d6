using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Detection;

/// <summary>The beginning of a text, by which its format is recognised.</summary>
/// <param name="Lines">Its lines; the last may be cut.</param>
/// <param name="IsWhole">Whether this is all of the text.</param>
internal sealed record TextHead(IReadOnlyList<string> Lines, bool IsWhole)
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Size = 1 << 18;

    /// <summary>The lines of a text's first bytes.</summary>
    public static TextHead Of(byte[] bytes) =>
        new([.. TextLines.Of(new MemoryStream(bytes)).Select(line => line.Text)], bytes.Length < Size);

    /// <summary>The first line that is not blank, without blanks at its beginning; empty if there is none.</summary>
    public string FirstText => Lines.FirstOrDefault(line => !string.IsNullOrWhiteSpace(line))?.TrimStart() ?? "";
}
