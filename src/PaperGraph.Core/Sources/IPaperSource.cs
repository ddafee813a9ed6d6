namespace PaperGraph.Core.Sources;

/// <summary>Papers from one file or stream, read as they come.</summary>
public interface IPaperSource
{
    /// <summary>What to call the input in messages: a path, or <c>-</c> for standard input.</summary>
    string Name { get; }

    /// <summary>How much of the input has been read, 0 to 1; null where its size is unknown.</summary>
    double? Fraction { get; }

    /// <summary>
    /// Every record once, in the input's order: as a paper, or as a reject with its reason. Warnings come between.
    /// </summary>
    /// <exception cref="Diagnostics.PaperGraphException">The input as a whole cannot be read.</exception>
    IAsyncEnumerable<PaperReading> ReadAsync(CancellationToken cancellationToken = default);
}
