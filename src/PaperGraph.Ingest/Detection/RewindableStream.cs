namespace PaperGraph.Ingest.Detection;

/// <summary>
/// A stream that can step back over what was read last. <see cref="System.IO.Compression.DeflateStream"/> gives back in this
/// way the bytes that it took beyond the end of its data.
/// </summary>
internal sealed class RewindableStream(Stream inner) : ForwardStream
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _position;
    private int _filled;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_position == _filled)
            (_position, _filled) = (0, inner.Read(_buffer, 0, _buffer.Length));
        var count = Math.Min(buffer.Length, _filled - _position);
        _buffer.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin)
    {
        if (origin != SeekOrigin.Current || offset > 0 || _position + offset < 0)
            throw new NotSupportedException();
        _position += (int)offset;
        return 0;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
