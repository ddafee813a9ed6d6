using System.Text;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.BibTeX;

/// <summary>
/// Cuts entries out of a file by their braces; what stands between them is passed over, and so are lines there that begin
/// with a percent sign. An entry that never closes ends where the next begins at the start of a line, so that one bad entry
/// costs no other.
/// </summary>
internal sealed class BibEntryCutter(TextLines lines)
{
    private const int KeptOfLongEntry = 2048;
    private readonly StringBuilder _text = new();
    private readonly List<TextLine> _commentLines = [];
    private TextLine _line;
    private int _position = -1;

    /// <summary>The next entry; false at the end of the file.</summary>
    public bool TryRead(out BibChunk chunk)
    {
        while (_position >= 0 || TryNextLine())
        {
            var isComment = _position == 0 && _line.Text.AsSpan().TrimStart(" \t") is ['%', ..];
            if (_line.IsTooLong)
            {
                chunk = new(_line.Number, _line.Text, BibChunkEnd.TooLong);
                _position = -1;
                return true;
            }

            if (!isComment && BibEntryStart.TryFind(_line.Text, _position, out var start, out var brace))
            {
                chunk = ReadEntry(start, brace);
                return true;
            }

            _position = -1;
        }

        chunk = default;
        return false;
    }

    private BibChunk ReadEntry(int start, int brace)
    {
        var number = _line.Number;
        var isEntry = BibEntryStart.TypeOf(_line.Text.AsSpan(start)) is not ("comment" or "preamble");
        var balance = new BibBalance(_line.Text[brace]);
        _text.Clear();
        _commentLines.Clear();
        for (var from = start; ; from = 0)
        {
            var end = balance.Advance(_line.Text, from == start && _text.Length == 0 ? brace + 1 : 0);
            Append(from, end < 0 ? _line.Text.Length : end);
            _position = end;
            if (end >= 0)
                return Chunk(number, BibChunkEnd.Closed);
            if (!isEntry)
                _commentLines.Add(_line);
            if (!TryNextLine() || (!isEntry && IsTooLong))
                return isEntry ? Chunk(number, BibChunkEnd.EndOfFile) : GiveUpComment(number);
            if (isEntry && BibEntryStart.IsAtStart(_line.Text))
                return Chunk(number, BibChunkEnd.NextEntry);
        }
    }

    private bool IsTooLong => _text.Length >= LineReader.DefaultMaxLength;

    private void Append(int from, int end)
    {
        if (IsTooLong)
            return;
        if (_text.Length > 0)
            _text.Append('\n');
        if (_line.IsTooLong)
            _text.Append(' ', LineReader.DefaultMaxLength);
        else
            _text.Append(_line.Text, from, end - from);
    }

    private BibChunk Chunk(long number, BibChunkEnd end) => IsTooLong
        ? new(number, _text.ToString(0, KeptOfLongEntry).TrimEnd(), BibChunkEnd.TooLong)
        : new(number, _text.ToString(), end);

    // A comment without an end is taken as its first line alone.
    private BibChunk GiveUpComment(long number)
    {
        if (_position >= 0)
            _commentLines.Add(_line);
        lines.Return(_commentLines.GetRange(1, _commentLines.Count - 1));
        _position = -1;
        return new(number, _commentLines[0].Text, BibChunkEnd.EndOfFile);
    }

    private bool TryNextLine()
    {
        var found = lines.TryRead(out _line);
        _position = found ? 0 : -1;
        return found;
    }
}
