namespace PaperGraph.Core.Diagnostics;

/// <summary>A place in an input.</summary>
/// <param name="File">The path, or <c>-</c> for standard input.</param>
/// <param name="Line">The line, counted from 1; 0 where a line cannot be told.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1; 0 where it cannot be told.</param>
public readonly record struct SourcePosition(string File, long Line, int Column = 0)
{
    /// <summary><c>file:line:column</c>, as editors read it.</summary>
    public override string ToString() => Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}
