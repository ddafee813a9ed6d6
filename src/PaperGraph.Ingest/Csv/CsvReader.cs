using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Detection;
using PaperGraph.Ingest.Identity;
using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Csv;

/// <summary>Reads CSV and TSV: delimiter, header and columns are found in the first ten lines.</summary>
internal sealed class CsvReader : IRecordReader
{
    /// <inheritdoc/>
    public IEnumerable<PaperReading> Read(InputContent content)
    {
        if (CsvShape.Find(TextHead.Of(content.Peek(TextHead.Size)).Lines) is not (var headerLine, var delimiter, var header))
        {
            throw FormatDetector.Error(content.Name, "has no header with a column for the title in its first ten lines");
        }

        var lines = new TextLines(content.Open());
        var row = new CsvRowParser(delimiter);
        while (ReadRow(lines, row, headerLine + 1, out var tooLong))
        {
            if (tooLong is { } line)
                yield return content.Reject(line.Number, 0, TooLong.Line, line.Text);
            else if (content.Damage is not null && (row.IsOpen || !row.Lines[^1].IsTerminated))
                content.LastRecord = GiveUp(row);
            else
                yield return Take(content, header, row, lines);
        }
    }

    // Collects the lines of one row, complete or not; a line that is too long stands for itself.
    private static bool ReadRow(TextLines lines, CsvRowParser row, int headerLine, out TextLine? tooLong)
    {
        tooLong = null;
        while (lines.TryRead(out var line))
        {
            if (line.Number <= headerLine || (row.Lines.Count == 0 && string.IsNullOrWhiteSpace(line.Text)))
                continue;
            if (line.IsTooLong && row.Lines.Count == 0)
            {
                tooLong = line;
                return true;
            }

            if (row.Add(line) || row.IsTooLong || line.IsTooLong)
                return true;
        }

        return row.Lines.Count > 0;
    }

    private static PaperReading Take(InputContent content, CsvHeader header, CsvRowParser row, TextLines lines)
    {
        TextLine[] rowLines = [.. row.Lines];
        var isOpen = row.IsOpen || row.IsTooLong;
        var cells = row.Finish();
        var width = cells.Count > header.Width && cells.Skip(header.Width).All(string.IsNullOrWhiteSpace) ? header.Width : cells.Count;
        var number = rowLines[0].Number;
        if (isOpen || (rowLines.Length > 1 && width != header.Width))
        {
            lines.Return(rowLines[1..]);
            return content.Reject(number, 0, "a quote opens here that closes nowhere it should", rowLines[0].Text, hint: "double the quotes inside a cell");
        }

        if (width > header.Width)
            return content.Reject(number, 0, $"the row has {width} cells, but the header {header.Width}", rowLines[0].Text, hint: "put quotes round cells that hold the delimiter");
        return Draft(header, cells).ToReading(content, number, Join(rowLines));
    }

    private static (long, string) GiveUp(CsvRowParser row)
    {
        var last = (row.Lines[0].Number, Join(row.Lines));
        row.Finish();
        return last;
    }

    private static PaperDraft Draft(CsvHeader header, IReadOnlyList<string> cells)
    {
        string Value(CsvColumn column) => WhiteSpace.Collapse(header.Value(cells, column));
        var (doi, url, arxiv) = (Value(CsvColumn.Doi), Value(CsvColumn.Url), Value(CsvColumn.Arxiv));
        return new()
        {
            OriginalId = Value(CsvColumn.OriginalId) is { Length: > 0 } id ? id : null,
            Title = Value(CsvColumn.Title),
            Abstract = Value(CsvColumn.Abstract),
            Authors = AuthorLists.Parse(Value(CsvColumn.Authors)),
            Year = Years.Find(Value(CsvColumn.Year)),
            Venue = Value(CsvColumn.Venue),
            Url = url,
            Doi = Doi.Find(doi) ?? Doi.FindInUrl(url),
            Arxiv = ArxivId.Parse(arxiv) ?? ArxivId.Find(doi) ?? ArxivId.Find(url),
        };
    }

    private static string Join(IEnumerable<TextLine> lines) => string.Join('\n', lines.Select(line => line.Text));
}
