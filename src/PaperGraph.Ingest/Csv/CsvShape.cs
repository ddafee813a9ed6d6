using PaperGraph.Ingest.Detection;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Csv;

/// <summary>Recognises a table by its header, among its first ten lines.</summary>
internal static class CsvShape
{
    private const int HeaderLines = 10;
    private const string Delimiters = ",\t;|";

    /// <summary>Whether a text has a header.</summary>
    public static bool Matches(TextHead head) => Find(head.Lines) is not null;

    /// <summary>The line of the header, its delimiter and columns: those that recognise the most; null if no line is one.</summary>
    public static (int Line, char Delimiter, CsvHeader Header)? Find(IReadOnlyList<string> lines)
    {
        (int Line, char Delimiter, CsvHeader Header)? best = null;
        for (var line = 0; line < Math.Min(lines.Count, HeaderLines); line++)
        {
            foreach (var delimiter in Delimiters)
            {
                var cells = new CsvRowParser(delimiter);
                cells.Add(new TextLine(line + 1, lines[line]));
                if (CsvHeader.TryCreate(cells.Finish()) is { } header && header.Recognized > (best?.Header.Recognized ?? 0))
                    best = (line, delimiter, header);
            }
        }

        return best;
    }
}
