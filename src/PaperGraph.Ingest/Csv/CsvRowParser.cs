using System.Text;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Csv;

/// <summary>
/// The cells of one row, from one line or several. A quote counts only at the beginning of a cell, and closes it only before
/// a delimiter or the line's end; any other quote is text.
/// </summary>
/// <remarks>
/// RFC 4180 with these two liberties. Readers for valid files take every quote as a switch, so that one stray quote swallows
/// rows up to the next; here a row that spreads over lines and does not fit the header can be taken back line by line.
/// </remarks>
internal sealed class CsvRowParser(char delimiter)
{
    private readonly List<string> _cells = [];
    private readonly StringBuilder _cell = new();
    private readonly List<TextLine> _lines = [];
    private bool _inQuotes;
    private int _length;

    /// <summary>The lines of the row.</summary>
    public IReadOnlyList<TextLine> Lines => _lines;

    /// <summary>Whether the row has grown beyond what may be held.</summary>
    public bool IsTooLong => _length > LineReader.DefaultMaxLength || _lines.Exists(line => line.IsTooLong);

    /// <summary>Whether a quote is open.</summary>
    public bool IsOpen => _inQuotes;

    /// <summary>Adds a line; true where the row is complete with it.</summary>
    public bool Add(TextLine line)
    {
        if (_inQuotes)
            _cell.Append('\n');
        _lines.Add(line);
        _length += line.Text.Length;
        Parse(line.Text);
        return !_inQuotes;
    }

    /// <summary>The cells; the parser is then ready for the next row.</summary>
    public IReadOnlyList<string> Finish()
    {
        if (_inQuotes)
            EndCell();
        string[] cells = [.. _cells];
        _cells.Clear();
        _lines.Clear();
        (_inQuotes, _length) = (false, 0);
        return cells;
    }

    private void Parse(string text)
    {
        var position = 0;
        do
        {
            if (_inQuotes || (position < text.Length && text[position] == '"'))
                ParseQuoted(text, ref position);
            else
                ParsePlain(text, ref position);
        }
        while (position <= text.Length);
    }

    private void ParsePlain(string text, ref int position)
    {
        var length = text.AsSpan(position).IndexOf(delimiter);
        var end = length < 0 ? text.Length : position + length;
        _cell.Append(text, position, end - position);
        EndCell();
        position = end + 1;
    }

    private void ParseQuoted(string text, ref int position)
    {
        if (!_inQuotes)
            position++;
        _inQuotes = true;
        while (true)
        {
            var length = text.AsSpan(position).IndexOf('"');
            var quote = length < 0 ? text.Length : position + length;
            _cell.Append(text, position, quote - position);
            position = quote + 1;
            if (length < 0)
                return;
            var isDoubled = position < text.Length && text[position] == '"';
            if (!isDoubled && EndsCell(text, position))
                break;
            _cell.Append('"');
            position += isDoubled ? 1 : 0;
        }

        _inQuotes = false;
        EndCell();
        position = text.IndexOf(delimiter, position) is >= 0 and var next ? next + 1 : text.Length + 1;
    }

    // blanks may follow the closing quote
    private bool EndsCell(string text, int position)
    {
        while (position < text.Length && text[position] == ' ' && delimiter != ' ')
            position++;
        return position == text.Length || text[position] == delimiter;
    }

    private void EndCell()
    {
        _cells.Add(_cell.ToString());
        _cell.Clear();
    }
}
