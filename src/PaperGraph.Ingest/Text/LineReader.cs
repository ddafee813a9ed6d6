namespace PaperGraph.Ingest.Text;

/// <summary>Lines of a stream of bytes, ended by LF, CR LF or CR. A line that is too long is passed over, not held.</summary>
internal sealed class LineReader(Stream stream, int maxLength = LineReader.DefaultMaxLength)
{
    /// <summary>The most bytes that a line, and a record of several lines, may have: 16 MB.</summary>
    public const int DefaultMaxLength = 16 * 1024 * 1024;

    private const int KeptOfLongLine = 1024;
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _ended;
    private bool _afterCarriageReturn;

    /// <summary>The number of the current line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The current line without its end; of a line that is too long, its beginning. Valid until the next is read.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the current line is longer than allowed.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the current line has an end of its own; only the last may lack it.</summary>
    public bool IsTerminated { get; private set; }

    /// <summary>Goes to the next line; false at the end.</summary>
    public bool Read()
    {
        IsTooLong = false;
        if (!TryFindEnd(out var length))
            return false;
        Line = _buffer.AsMemory(_start, IsTooLong ? Math.Min(length, KeptOfLongLine) : length);
        Number++;
        IsTerminated = _start + length < _end;
        if (IsTooLong)
        {
            Line = Line.ToArray();
            SkipRest();
        }
        else if (IsTerminated)
        {
            Advance(length);
        }
        else
        {
            _start = _end;
        }

        return true;
    }

    // The length of the line that begins at _start, with as much of it in the buffer as it has or may have.
    private bool TryFindEnd(out int length)
    {
        SkipLineFeed();
        var searched = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOfAny((byte)'\n', (byte)'\r');
            length = found < 0 ? _end - _start : searched + found;
            IsTooLong = length > maxLength;
            if (found >= 0 || IsTooLong)
                return true;
            searched = length;
            if (!Fill())
                return length > 0;
        }
    }

    private void SkipRest()
    {
        while (true)
        {
            var found = _buffer.AsSpan(_start, _end - _start).IndexOfAny((byte)'\n', (byte)'\r');
            IsTerminated = found >= 0;
            if (IsTerminated)
            {
                Advance(found);
                return;
            }

            _start = _end;
            if (!Fill())
                return;
        }
    }

    private void Advance(int length)
    {
        _start += length;
        _afterCarriageReturn = _buffer[_start++] == '\r';
    }

    private void SkipLineFeed()
    {
        if (_afterCarriageReturn && (_start < _end || Fill()) && _buffer[_start] == '\n')
            _start++;
        _afterCarriageReturn = false;
    }

    private bool Fill()
    {
        if (_ended)
            return false;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _ended = count == 0;
        return !_ended;
    }
}
