using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace PaperGraph.Storage.Embedded.Codecs;

/// <summary>Writes compact numbers and texts into a buffer that is used again and again.</summary>
internal sealed class ByteWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(256);

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public void Clear() => _buffer.ResetWrittenCount();

    public void Byte(byte value)
    {
        _buffer.GetSpan(1)[0] = value;
        _buffer.Advance(1);
    }

    /// <summary>Seven bits a byte, lowest first, the top bit on all but the last (LEB128).</summary>
    public void Unsigned(ulong value)
    {
        var span = _buffer.GetSpan(10);
        var length = 0;
        while (value >= 0x80)
        {
            span[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        span[length++] = (byte)value;
        _buffer.Advance(length);
    }

    public void Unsigned(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Unsigned((ulong)value);
    }

    /// <summary>Zigzag: small numbers of either sign are short.</summary>
    public void Signed(long value) => Unsigned((ulong)((value << 1) ^ (value >> 63)));

    public void Float(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_buffer.GetSpan(8), value);
        _buffer.Advance(8);
    }

    /// <summary>UTF-8, preceded by its length in bytes.</summary>
    public void Text(string value)
    {
        Unsigned(Encoding.UTF8.GetByteCount(value));
        Encoding.UTF8.GetBytes(value, _buffer);
    }
}
