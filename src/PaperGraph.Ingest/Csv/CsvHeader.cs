using System.Text;

namespace PaperGraph.Ingest.Csv;

/// <summary>The columns of a table by the names in its header, as Scopus, Web of Science, IEEE, Zotero, PubMed and screening tools write them.</summary>
internal sealed class CsvHeader
{
    // In lower case, letters and digits only. Of several columns that a row fills, the one whose name stands first is taken.
    private static readonly Dictionary<CsvColumn, string[]> Names = new()
    {
        [CsvColumn.Title] = ["title", "articletitle", "documenttitle", "papertitle", "primarytitle", "ti", "t1"],
        [CsvColumn.Abstract] = ["abstract", "abstractnote", "abstracttext", "summary", "ab", "n2"],
        [CsvColumn.Authors] = ["authorfullnames", "af", "authors", "author", "authornames", "au", "a1"],
        [CsvColumn.Year] = ["year", "publicationyear", "py", "pubyear", "date", "publicationdate", "y1", "da"],
        [CsvColumn.Venue] = ["sourcetitle", "publicationtitle", "journalbook", "journal", "secondarytitle", "venue", "booktitle", "conference", "journaltitle", "containertitle", "so", "jf", "t2"],
        [CsvColumn.Doi] = ["doi", "di", "do", "doilink"],
        [CsvColumn.Url] = ["url", "urls", "link", "pdflink", "ur"],
        [CsvColumn.Arxiv] = ["arxiv", "arxivid"],
        [CsvColumn.OriginalId] = ["id", "key", "recordid", "paperid", "ut", "uniquewosid", "eid", "pmid", "pubmedid", "accessionnumber"],
    };

    private readonly Dictionary<CsvColumn, int[]> _columns = [];

    private CsvHeader(IReadOnlyList<string> cells)
    {
        var names = cells.Select(Normalize).ToList();
        foreach (var (column, known) in Names)
            _columns[column] = [.. known.Select(name => names.IndexOf(name)).Where(index => index >= 0)];
        Width = cells.Count > 1 && cells[^1].Length == 0 ? cells.Count - 1 : cells.Count;
        Recognized = _columns.Count(column => column.Value.Length > 0);
    }

    /// <summary>How many columns there are, a surplus empty last one aside.</summary>
    public int Width { get; }

    /// <summary>How many of the things that are read have a column.</summary>
    public int Recognized { get; }

    /// <summary>The header that the cells are; null where none of them is called like a title.</summary>
    public static CsvHeader? TryCreate(IReadOnlyList<string> cells)
    {
        var header = new CsvHeader(cells);
        return header._columns[CsvColumn.Title].Length > 0 && (header.Recognized > 1 || header.Width == 1) ? header : null;
    }

    /// <summary>What a row says, the empty string where it says nothing.</summary>
    public string Value(IReadOnlyList<string> row, CsvColumn column)
    {
        foreach (var index in _columns[column])
        {
            if (index < row.Count && !string.IsNullOrWhiteSpace(row[index]))
                return row[index];
        }

        return "";
    }

    private static string Normalize(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
