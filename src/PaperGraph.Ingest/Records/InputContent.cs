using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Detection;

namespace PaperGraph.Ingest.Records;

/// <summary>
/// One input as the readers see it: UTF-8 without a byte order mark, whatever it is on the disk. A file may be opened more
/// than once; a stream is copied to a temporary file when a reader asks to.
/// </summary>
internal sealed class InputContent(string name, string source, Func<Stream> open, bool canReopen) : IDisposable
{
    private Func<Stream> _open = open;
    private bool _canReopen = canReopen;
    private Stream? _current;
    private GzipContent? _gzip;
    private bool _isFresh;
    private string? _damage;
    private string? _spool;
    private long _length;
    private long _read;

    /// <summary>What to call the input in messages.</summary>
    public string Name => name;

    /// <summary>The name of the collection that its papers come with.</summary>
    public string Source => source;

    /// <summary>Share of the input read, 0 to 1; null where its size is unknown.</summary>
    public double? Fraction => _length > 0 ? Math.Min(1, (double)_read / _length) : null;

    /// <summary>What is wrong with the compressed data; null where all is well or nothing is compressed.</summary>
    public string? Damage => _damage ?? _gzip?.Damage;

    /// <summary>The record that was being read where damaged data ended; nothing of it is taken.</summary>
    public (long Line, string Text) LastRecord { get; set; }

    /// <summary>The first bytes, which stay to be read.</summary>
    public byte[] Peek(int count)
    {
        var stream = Peek(Open(), count, out var head);
        (_current, _isFresh) = (stream, true);
        return head;
    }

    /// <summary>Opens the input from its beginning; what was open before is closed.</summary>
    public Stream Open()
    {
        if (_isFresh)
        {
            _isFresh = false;
            return _current!;
        }

        _current?.Dispose();
        (_gzip, _read) = (null, 0);
        var raw = _open();
        // a named pipe is a file that can be read once only
        _canReopen &= raw.CanSeek;
        _length = raw.CanSeek ? raw.Length : 0;
        Stream stream = Peek(new CountingStream(raw, count => _read += count), 2, out var magic);
        if (magic is [0x1f, 0x8b])
            stream = _gzip = new GzipContent(stream);
        return _current = Decode(stream);
    }

    /// <summary>Makes sure that <see cref="Open"/> may be called again.</summary>
    public void EnsureReopenable()
    {
        if (_canReopen || _spool is not null)
            return;
        _spool = Path.GetTempFileName();
        using (var copy = File.Create(_spool))
            Open().CopyTo(copy);
        _damage = Damage;
        _open = () => File.OpenRead(_spool);
    }

    /// <summary>A record that cannot be taken.</summary>
    public PaperReading.Rejected Reject(long line, int column, string message, string rawText, string? lineText = null, string? hint = null) =>
        Rejection.Of(new SourceError(new(name, line, column), message, lineText, hint), rawText);

    /// <summary>Something odd in a record that is taken.</summary>
    public PaperReading.Warned Warn(long line, int column, string message) => new(new SourceError(new(name, line, column), message));

    /// <summary>Closes what is open if it may be opened again.</summary>
    public void Release()
    {
        if (_canReopen)
            Close();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close();
        if (_spool is not null)
            File.Delete(_spool);
        _spool = null;
    }

    private void Close()
    {
        _current?.Dispose();
        (_current, _isFresh) = (null, false);
    }

    private static Stream Decode(Stream stream)
    {
        stream = Peek(stream, 3, out var mark);
        return mark switch
        {
            [0xef, 0xbb, 0xbf] => Skip(stream, 3),
            [0xff, 0xfe, ..] => new Utf16Content(Skip(stream, 2), bigEndian: false),
            [0xfe, 0xff, ..] => new Utf16Content(Skip(stream, 2), bigEndian: true),
            _ => stream,
        };
    }

    private static PrefixedStream Peek(Stream stream, int count, out byte[] head)
    {
        var buffer = new byte[count];
        head = buffer[..stream.ReadAtLeast(buffer, count, throwOnEndOfStream: false)];
        return new PrefixedStream(head, stream);
    }

    private static Stream Skip(Stream stream, int count)
    {
        stream.ReadExactly(stackalloc byte[count]);
        return stream;
    }
}
