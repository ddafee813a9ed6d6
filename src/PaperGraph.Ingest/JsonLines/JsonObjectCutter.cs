using System.Buffers;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.JsonLines;

/// <summary>Finds where objects begin and end in chunks of bytes, and keeps the bytes of the one that is open.</summary>
internal sealed class JsonObjectCutter
{
    private const int KeptOfLongRecord = 2048;
    private static readonly SearchValues<byte> Structure = SearchValues.Create("{}\""u8);
    private static readonly SearchValues<byte> StringEnd = SearchValues.Create("\"\\\n"u8);
    private static readonly SearchValues<byte> Separators = SearchValues.Create(" \t\r\n,{[]"u8);
    private readonly ArrayBufferWriter<byte> _written = new();
    private long _line = 1;
    private int _column = 1;
    private int _depth;
    private bool _inString;
    private bool _escaped;
    private bool _ended;

    /// <summary>The bytes of the object, complete or not; of one that is too long, its beginning.</summary>
    public ReadOnlySpan<byte> Written => _written.WrittenSpan;

    /// <summary>The line where it begins.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The column where it begins.</summary>
    public int Column { get; private set; }

    /// <summary>Whether it is longer than allowed.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether it is no object but something else that stands between objects.</summary>
    public bool IsStray { get; private set; }

    /// <summary>Whether an object is open.</summary>
    public bool IsOpen => _depth > 0;

    /// <summary>Whether a list was opened and not closed.</summary>
    public bool IsListOpen { get; private set; }

    /// <summary>Goes on in a chunk; true where an object, or something that is none, ends.</summary>
    public bool Advance(ReadOnlySpan<byte> chunk, ref int position)
    {
        if (_ended)
            Forget();
        if (_depth == 0 && !SkipToObject(chunk, ref position))
            return _ended;
        var start = position;
        while (!_ended && position < chunk.Length)
        {
            if (_inString)
                SkipString(chunk, ref position);
            else
                Step(chunk, ref position);
        }

        Keep(chunk[start..position]);
        return _ended;
    }

    private void Forget()
    {
        _written.ResetWrittenCount();
        (_ended, IsTooLong, IsStray) = (false, false, false);
    }

    private bool SkipToObject(ReadOnlySpan<byte> chunk, ref int position)
    {
        for (; position < chunk.Length; position++)
        {
            var c = chunk[position];
            (Line, Column) = (_line, _column);
            if (c == '{')
                return true;
            if (c is (byte)'[' or (byte)']')
            {
                IsListOpen = c == '[';
            }
            else if (!Separators.Contains(c))
            {
                KeepStray(chunk, ref position);
                return false;
            }

            Count(c);
        }

        return false;
    }

    private void KeepStray(ReadOnlySpan<byte> chunk, ref int position)
    {
        var length = chunk[position..].IndexOfAny(Separators);
        var stray = length < 0 ? chunk[position..] : chunk.Slice(position, length);
        Keep(stray);
        position += stray.Length;
        (IsStray, _ended) = (true, true);
    }

    private void Step(ReadOnlySpan<byte> chunk, ref int position)
    {
        var found = chunk[position..].IndexOfAny(Structure);
        position = found < 0 ? chunk.Length : position + found + 1;
        if (found < 0)
            return;
        var c = chunk[position - 1];
        _inString = c == '"';
        _depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        _ended = _depth == 0;
    }

    // A line end inside a string is an error of the record; taking it as the string's end keeps the error there.
    private void SkipString(ReadOnlySpan<byte> chunk, ref int position)
    {
        if (_escaped)
        {
            (_escaped, position) = (false, position + 1);
            return;
        }

        var found = chunk[position..].IndexOfAny(StringEnd);
        position = found < 0 ? chunk.Length : position + found + 1;
        if (found < 0)
            return;
        _escaped = chunk[position - 1] == '\\';
        _inString = _escaped;
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        foreach (var c in bytes)
            Count(c);
        IsTooLong |= _written.WrittenCount + bytes.Length > LineReader.DefaultMaxLength;
        if (IsTooLong)
            bytes = bytes[..Math.Min(bytes.Length, Math.Max(0, KeptOfLongRecord - _written.WrittenCount))];
        _written.Write(bytes);
    }

    // columns are counted in UTF-16 units: no unit for a continuation byte, two for the first of four bytes
    private void Count(byte c)
    {
        if (c == '\n')
            (_line, _column) = (_line + 1, 1);
        else
            _column += (c & 0xc0) == 0x80 ? 0 : c >= 0xf0 ? 2 : 1;
    }
}
