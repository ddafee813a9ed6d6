using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Sources;

/// <summary>What a source gives: a paper, a record that could not be read, or a warning about one that could.</summary>
public abstract record PaperReading
{
    private PaperReading()
    {
    }

    /// <summary>A paper.</summary>
    /// <param name="Paper">The paper.</param>
    /// <param name="Position">Where its record begins.</param>
    /// <param name="OriginalId">The record's own id as written, or null; what <c>extract</c> echoes.</param>
    public sealed record Read(Paper Paper, SourcePosition Position, string? OriginalId = null) : PaperReading;

    /// <summary>A record that could not be read.</summary>
    /// <param name="Error">Where and why.</param>
    /// <param name="RawText">The record's text, shortened, for the rejects file.</param>
    public sealed record Rejected(SourceError Error, string RawText) : PaperReading;

    /// <summary>Something odd in a record that was read all the same.</summary>
    /// <param name="Error">Where and what.</param>
    public sealed record Warned(SourceError Error) : PaperReading;
}
