using System.Buffers.Binary;

namespace PaperGraph.Ingest.Detection;

/// <summary>
/// UTF-16 as UTF-8. A surrogate without its partner is written as if it were a character, which is not UTF-8: so it is found
/// where every other broken byte is found, and never becomes a replacement character unnoticed.
/// </summary>
internal sealed class Utf16Content(Stream inner, bool bigEndian) : ForwardStream
{
    private readonly byte[] _units = new byte[1 << 13];
    private readonly byte[] _encoded = new byte[(1 << 13) * 2];
    private char _high;
    private int _position;
    private int _filled;
    private bool _ended;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        while (_position == _filled && !_ended)
            Fill();
        var count = Math.Min(buffer.Length, _filled - _position);
        _encoded.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void Fill()
    {
        (_position, _filled) = (0, 0);
        var count = inner.ReadAtLeast(_units, _units.Length, throwOnEndOfStream: false);
        _ended = count < _units.Length;
        for (var i = 0; i + 1 < count; i += 2)
            Append((char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(_units.AsSpan(i)) : BinaryPrimitives.ReadUInt16LittleEndian(_units.AsSpan(i))));
        if (_ended && _high != 0)
            Encode(_high);
        if (count % 2 == 1)
            _encoded[_filled++] = 0xff;
    }

    private void Append(char unit)
    {
        if (_high != 0)
        {
            var high = _high;
            _high = '\0';
            if (char.IsLowSurrogate(unit))
            {
                Encode(char.ConvertToUtf32(high, unit));
                return;
            }

            Encode(high);
        }

        if (char.IsHighSurrogate(unit))
            _high = unit;
        else
            Encode(unit);
    }

    private void Encode(int code)
    {
        if (code < 0x80)
        {
            _encoded[_filled++] = (byte)code;
            return;
        }

        var continuations = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
        _encoded[_filled++] = (byte)(((0xff00 >> (continuations + 1)) & 0xff) | (code >> (6 * continuations)));
        while (continuations-- > 0)
            _encoded[_filled++] = (byte)(0x80 | ((code >> (6 * continuations)) & 0x3f));
    }
}
