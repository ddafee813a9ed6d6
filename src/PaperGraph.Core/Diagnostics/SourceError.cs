namespace PaperGraph.Core.Diagnostics;

/// <summary>What is wrong at a place of an input.</summary>
/// <param name="Position">The place.</param>
/// <param name="Message">What is wrong and what was expected, one sentence without a full stop.</param>
/// <param name="LineText">The line, for the caret; null where it cannot be shown.</param>
/// <param name="Hint">What to try, if there is something.</param>
public sealed record SourceError(SourcePosition Position, string Message, string? LineText = null, string? Hint = null)
{
    private const int Width = 100;

    /// <summary>How many UTF-16 units from there on are wrong.</summary>
    /// <value>1 unless set.</value>
    public int Length { get; init; } = 1;

    /// <summary>The message for people: place and reason, then the line with a caret under the column, then the hint.</summary>
    public override string ToString()
    {
        var text = $"{Position}: {Message}";
        if (LineText is not null && Position.Column > 0)
            text += Environment.NewLine + Excerpt(LineText, Position.Column - 1);
        return Hint is null ? text : text + Environment.NewLine + "  try: " + Hint;
    }

    private static string Excerpt(string line, int offset)
    {
        offset = Math.Min(offset, line.Length);
        var start = Math.Max(0, offset - (Width / 2));
        var shown = line[start..Math.Min(line.Length, start + Width)].Replace('\t', ' ');
        return $"  {shown}{Environment.NewLine}  {new string(' ', offset - start)}^";
    }
}
