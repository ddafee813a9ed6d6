using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace PaperGraph.Web.Api.Limits;

/// <summary>
/// The body of an answer whose client has to go on reading: where it takes nothing for a while the connection is cut. The web server's own least
/// rate does not see to that, for it allows time for all that was ever written, also for the megabytes that went into the system's buffers at once.
/// </summary>
internal sealed class WatchedBody : Stream
{
    // A piece fits into the buffers of the web server several times, so one that is not taken says that nothing is.
    private const int Piece = 16 << 10;

    private readonly Stream _body;
    private readonly TimeSpan _patience;
    private readonly Timer _cut;

    private WatchedBody(Stream body, TimeSpan patience, IHttpRequestLifetimeFeature connection)
    {
        (_body, _patience) = (body, patience);
        _cut = new Timer(_ => connection.Abort());
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Watches what is written to a request's answer from now on.</summary>
    public static void Watch(HttpContext context)
    {
        var patience = context.RequestServices.GetRequiredService<IOptions<PaperGraphWebOptions>>().Value.ReadingPause;
        var body = new WatchedBody(context.Response.Body, patience, context.Features.GetRequiredFeature<IHttpRequestLifetimeFeature>());
        context.Response.Body = body;
        context.Response.RegisterForDispose(body);
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        for (var rest = buffer; rest.Length > 0; rest = rest[Math.Min(Piece, rest.Length)..])
        {
            Begin();
            await _body.WriteAsync(rest[..Math.Min(Piece, rest.Length)], cancellationToken).ConfigureAwait(false);
            End();
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        for (var rest = buffer; rest.Length > 0; rest = rest[Math.Min(Piece, rest.Length)..])
        {
            Begin();
            _body.Write(rest[..Math.Min(Piece, rest.Length)]);
            End();
        }
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        Begin();
        await _body.FlushAsync(cancellationToken).ConfigureAwait(false);
        End();
    }

    public override void Flush()
    {
        Begin();
        _body.Flush();
        End();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // The body is the web server's, which ends it.
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _cut.Dispose();
        base.Dispose(disposing);
    }

    private void Begin() => _cut.Change(_patience, Timeout.InfiniteTimeSpan);

    private void End() => _cut.Change(Timeout.Infinite, Timeout.Infinite);
}
