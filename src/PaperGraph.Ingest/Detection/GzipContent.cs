using System.IO.Compression;

namespace PaperGraph.Ingest.Detection;

/// <summary>
/// Decompressed data that says in <see cref="Damage"/> when it is not whole. The framework's reader ends without a word where
/// a file is cut off. So at the end a probe, a small gzip member of our own, is fed to it: only a decoder that stands between
/// members gives the probe's text back.
/// </summary>
internal sealed class GzipContent : ForwardStream
{
    private static readonly byte[] ProbeText = "whole"u8.ToArray();
    private static readonly byte[] Probe = Compress(ProbeText);
    private readonly ProbedStream _input;
    private readonly GZipStream _decoder;
    private bool _ended;

    public GzipContent(Stream compressed)
    {
        _input = new ProbedStream(compressed);
        _decoder = new GZipStream(_input, CompressionMode.Decompress);
    }

    /// <summary>What is wrong with the compressed data, once its end was reached; null where all is well.</summary>
    public string? Damage { get; private set; }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_ended || buffer.IsEmpty)
            return 0;
        if (!TryRead(buffer, out var count))
            Damage = "the compressed data is damaged";
        else if (count == 0 && !IsWhole())
            Damage = "the file is cut off: its compressed data ends too early";
        _ended = count == 0;
        return count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _decoder.Dispose();
        base.Dispose(disposing);
    }

    private bool TryRead(Span<byte> buffer, out int count)
    {
        count = 0;
        try
        {
            count = _decoder.Read(buffer);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private bool IsWhole()
    {
        _input.Arm(Probe);
        Span<byte> answer = stackalloc byte[64];
        return TryRead(answer, out var count) && answer[..count].SequenceEqual(ProbeText);
    }

    private static byte[] Compress(byte[] bytes)
    {
        var result = new MemoryStream();
        using (var encoder = new GZipStream(result, CompressionLevel.Fastest, leaveOpen: true))
            encoder.Write(bytes);
        return result.ToArray();
    }

    // The compressed data, and after its end what it is armed with.
    private sealed class ProbedStream(Stream inner) : ForwardStream
    {
        private MemoryStream? _probe;

        public void Arm(byte[] probe) => _probe = new MemoryStream(probe);

        public override int Read(Span<byte> buffer) => (_probe ?? inner).Read(buffer);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
