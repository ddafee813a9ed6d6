using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>Writes <c>calibration.txt</c>, which is the same on every machine.</summary>
internal static class CalibrationFile
{
    /// <exception cref="PaperGraphException">The file cannot be written.</exception>
    public static async Task WriteAsync(string path, int papers, IReadOnlyList<(string Name, string[] Words)> lines, CancellationToken cancellationToken)
    {
        string[] header =
        [
            "How sure a name is that may be a concept: weights of what is known of it, as ConfidenceFeature names it, for Model, Benchmark, Method, Topic",
            "as the text shows them, then as the lexicon knows them; then for each of these the points of a line from the weighted sum to the confidence.",
            $"Written by PaperGraph.Extraction.Training from {papers} abstracts that were annotated for this project, never by hand: see docs/model-card.md.",
        ];
        try
        {
            var text = string.Concat(header.Select(line => $"# {line}\n").Concat(lines.Select(line => $"{line.Name}: {string.Join(' ', line.Words)}\n")));
            await File.WriteAllTextAsync(path, text, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PaperGraphException(ErrorKind.Output, $"Cannot write '{path}': {exception.Message}", innerException: exception);
        }
    }
}
