using System.Buffers.Binary;
using System.IO.Compression;

namespace PaperGraph.Ingest.Detection;

/// <summary>
/// Gzip members read one after the other with their checksums verified. The framework's own reader ends without a word where
/// a file is cut off and does not look at the checksum; this one ends too, but says so in <see cref="Damage"/>.
/// </summary>
internal sealed class GzipContent(Stream compressed) : ForwardStream
{
    private readonly RewindableStream _input = new(compressed);
    private DeflateStream? _member;
    private Crc32 _checksum;
    private uint _length;
    private bool _any;

    /// <summary>What is wrong with the compressed data, once its end was reached; null where all is well.</summary>
    public string? Damage { get; private set; }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        while (Damage is null && (_member is not null || TryOpenMember()))
        {
            var count = ReadMember(buffer);
            if (count > 0)
                return count;
            if (Damage is null)
                CloseMember();
        }

        return 0;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _member?.Dispose();
            _input.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadMember(Span<byte> buffer)
    {
        try
        {
            var count = _member!.Read(buffer);
            _checksum.Add(buffer[..count]);
            _length += (uint)count;
            return count;
        }
        catch (InvalidDataException)
        {
            Damage = "the compressed data is damaged";
            return 0;
        }
    }

    private bool TryOpenMember()
    {
        Span<byte> header = stackalloc byte[10];
        var count = _input.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        if (count == 0 || (_any && !header[..count].ContainsAnyExcept((byte)0)))
            return false;
        if (count < header.Length || header is not [0x1f, 0x8b, 8, ..])
            Damage = count < header.Length ? CutOff : "something that is not gzip follows the compressed data";
        else if (!SkipOptionalFields(header[3]))
            Damage = CutOff;
        if (Damage is not null)
            return false;
        (_member, _checksum, _length, _any) = (new(_input, CompressionMode.Decompress, leaveOpen: true), new(), 0, true);
        return true;
    }

    private void CloseMember()
    {
        _member!.Dispose();
        _member = null;
        Span<byte> trailer = stackalloc byte[8];
        if (_input.ReadAtLeast(trailer, trailer.Length, throwOnEndOfStream: false) < trailer.Length)
            Damage = CutOff;
        else if (BinaryPrimitives.ReadUInt32LittleEndian(trailer) != _checksum.Value || BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]) != _length)
            Damage = "the compressed data is damaged: its checksum differs";
    }

    private const string CutOff = "the file is cut off: its compressed data ends too early";

    // flags of RFC 1952: 2 header checksum, 4 extra field, 8 name, 16 comment
    private bool SkipOptionalFields(byte flags)
    {
        var complete = true;
        if ((flags & 4) != 0)
            complete = TryReadByte(out var low) && TryReadByte(out var high) && Skip(low | (high << 8));
        if ((flags & 8) != 0)
            complete = complete && SkipText();
        if ((flags & 16) != 0)
            complete = complete && SkipText();
        return complete && ((flags & 2) == 0 || Skip(2));
    }

    private bool SkipText()
    {
        while (TryReadByte(out var value))
        {
            if (value == 0)
                return true;
        }

        return false;
    }

    private bool Skip(int count)
    {
        while (count > 0 && TryReadByte(out _))
            count--;
        return count == 0;
    }

    private bool TryReadByte(out int value)
    {
        Span<byte> one = stackalloc byte[1];
        var found = _input.Read(one) == 1;
        value = one[0];
        return found;
    }
}
