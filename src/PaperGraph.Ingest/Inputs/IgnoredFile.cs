using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Sources;

namespace PaperGraph.Ingest.Inputs;

/// <summary>A file of a folder that holds no papers: it gives a warning and nothing else.</summary>
internal sealed class IgnoredFile(string path, string reason) : IPaperSource
{
    /// <inheritdoc/>
    public string Name => path;

    /// <inheritdoc/>
    public double? Fraction => 1;

    /// <inheritdoc/>
    public IAsyncEnumerable<PaperReading> ReadAsync(CancellationToken cancellationToken = default) =>
        new PaperReading[] { new PaperReading.Warned(new SourceError(new(path, 0), $"the file {reason}; it is passed over")) }.ToAsyncEnumerable();
}
