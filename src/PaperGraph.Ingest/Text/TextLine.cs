namespace PaperGraph.Ingest.Text;

/// <summary>One line of a text.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text without the line end, broken bytes escaped as <see cref="EscapedUtf8"/> does.</param>
/// <param name="IsTooLong">Whether this is only the beginning of a line that is longer than allowed.</param>
/// <param name="IsTerminated">Whether it has an end of its own; only the last may lack it.</param>
internal readonly record struct TextLine(long Number, string Text, bool IsTooLong = false, bool IsTerminated = true);
