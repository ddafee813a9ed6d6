using System.Globalization;
using System.Text;

namespace PaperGraph.Export.Files;

/// <summary>Text on its way to a UTF-8 stream: writers fill it and drain it between two elements.</summary>
internal sealed class TextOutput
{
    private const int Threshold = 1 << 16;

    private char[] _characters = new char[1 << 10];
    private byte[] _bytes = [];
    private int _length;

    public int Length => _length;

    public ReadOnlySpan<char> Written => _characters.AsSpan(0, _length);

    public TextOutput Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Reserve(text.Length));
        _length += text.Length;
        return this;
    }

    public TextOutput Append(char c)
    {
        Reserve(1)[0] = c;
        _length++;
        return this;
    }

    /// <summary>Appends a number in invariant form.</summary>
    public TextOutput Append<T>(T number, ReadOnlySpan<char> format = default)
        where T : ISpanFormattable
    {
        const int MostDigits = 64;
        number.TryFormat(Reserve(MostDigits), out var written, format, CultureInfo.InvariantCulture);
        _length += written;
        return this;
    }

    public void Clear() => _length = 0;

    /// <summary>Hands on what has come together, if it is worth it.</summary>
    public ValueTask DrainIfLargeAsync(Stream output, CancellationToken cancellationToken) =>
        _length < Threshold ? ValueTask.CompletedTask : DrainAsync(output, cancellationToken);

    /// <summary>Hands on all that has come together.</summary>
    public ValueTask DrainAsync(Stream output, CancellationToken cancellationToken)
    {
        var most = Encoding.UTF8.GetMaxByteCount(_length);
        if (_bytes.Length < most)
            _bytes = new byte[most];
        var count = Encoding.UTF8.GetBytes(Written, _bytes);
        _length = 0;
        return output.WriteAsync(_bytes.AsMemory(0, count), cancellationToken);
    }

    private Span<char> Reserve(int count)
    {
        if (_characters.Length - _length < count)
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _length + count));
        return _characters.AsSpan(_length);
    }
}
