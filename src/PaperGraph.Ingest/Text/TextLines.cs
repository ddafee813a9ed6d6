namespace PaperGraph.Ingest.Text;

/// <summary>A stream's lines as text; lines can be given back and are then read again.</summary>
internal sealed class TextLines(Stream stream)
{
    private readonly LineReader _lines = new(stream);
    private readonly Stack<TextLine> _returned = [];

    /// <summary>The next line; false at the end.</summary>
    public bool TryRead(out TextLine line)
    {
        if (_returned.TryPop(out line))
            return true;
        if (!_lines.Read())
            return false;
        line = new(_lines.Number, EscapedUtf8.Decode(_lines.Line.Span), _lines.IsTooLong, _lines.IsTerminated);
        return true;
    }

    /// <summary>Gives lines back, in their order.</summary>
    public void Return(IReadOnlyList<TextLine> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
            _returned.Push(lines[i]);
    }

    /// <summary>All lines.</summary>
    public static IEnumerable<TextLine> Of(Stream stream)
    {
        var lines = new TextLines(stream);
        while (lines.TryRead(out var line))
            yield return line;
    }
}
