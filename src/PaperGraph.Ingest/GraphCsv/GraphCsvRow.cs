using nietras.SeparatedValues;
using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Ingest.GraphCsv;

/// <summary>A row of a file, cell by cell, each with its place for errors.</summary>
/// <param name="path">The file.</param>
/// <param name="row">The row.</param>
internal readonly ref struct GraphCsvRow(string path, SepReader.Row row)
{
    private const int ExcerptLength = 200;
    private readonly SepReader.Row _row = row;

    /// <summary>How many cells there are.</summary>
    public int Count => _row.ColCount;

    /// <summary>Whether the line is blank.</summary>
    public bool IsBlank => Count == 1 && _row[0].Span.IsEmpty;

    /// <summary>Whether a cell holds nothing, not even quotes.</summary>
    public bool IsMissing(int cell) => cell >= Count || _row[cell].Span.IsEmpty;

    /// <summary>A cell's text: quotes around it gone, doubled ones inside single.</summary>
    /// <exception cref="PaperGraphException">Its quotes are wrong.</exception>
    public ReadOnlySpan<char> Text(int cell)
    {
        var raw = _row[cell].Span;
        var quote = raw.IndexOf('"');
        if (quote < 0)
            return raw;
        if (quote > 0)
            return raw.ContainsAny("\r\n,") ? throw Error(cell, "A quote inside a cell that does not begin with one", "double it, and put quotes around the cell") : raw;
        var inner = raw.Length > 1 && raw[^1] == '"' ? raw[1..^1] : throw Error(cell, "Text stands behind the closing quote", "a quote inside the text is doubled");
        return inner.Contains('"') ? Unescape(inner, cell) : inner;
    }

    /// <summary>What is wrong with a cell, with its place.</summary>
    public PaperGraphException Error(int cell, string message, string? hint = null)
    {
        var text = _row.Span;
        var offset = 0;
        for (var i = 0; i < Math.Min(cell, Count); i++)
            offset += _row[i].Span.Length + 1;
        offset = Math.Min(offset, text.Length);
        var before = text[..offset];
        // Sep counts the first row of a file read without a header as the second line.
        var line = (_row.RowIndex == 0 ? 1 : _row.LineNumberFrom) + before.Count('\n');
        var start = before.LastIndexOf('\n') + 1;
        var end = text[start..].IndexOfAny('\r', '\n');
        var shown = text[start..(end < 0 ? text.Length : start + end)];
        var excerpt = shown.Length > offset - start + ExcerptLength ? shown[..(offset - start + ExcerptLength)] : shown;
        return new(ErrorKind.Input, new SourceError(new(path, line, offset - start + 1), message, excerpt.ToString(), hint).ToString());
    }

    private string Unescape(ReadOnlySpan<char> inner, int cell)
    {
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] == '"' && (++i == inner.Length || inner[i] != '"'))
                throw Error(cell, "A single quote character inside quotes", "a quote inside the text is doubled");
        }

        return inner.ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
    }
}
