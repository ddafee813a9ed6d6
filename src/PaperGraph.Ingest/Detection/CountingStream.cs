namespace PaperGraph.Ingest.Detection;

/// <summary>Tells how many bytes were read.</summary>
internal sealed class CountingStream(Stream inner, Action<int> onRead) : ForwardStream
{
    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        onRead(count);
        return count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
