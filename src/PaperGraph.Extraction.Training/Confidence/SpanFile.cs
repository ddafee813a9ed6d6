using System.Globalization;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Model;

namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>
/// Keeps what models read in papers, for a fit takes minutes and what is made of it seconds: a line for each paper, its id and
/// its spans, divided by tabs; of a span its first token, the token after its last, its label and its probability.
/// </summary>
internal static class SpanFile
{
    /// <exception cref="PaperGraphException">The file cannot be written.</exception>
    public static async Task WriteAsync(string path, IEnumerable<HeldOutPaper> papers, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllLinesAsync(path, papers.Select(paper => string.Join('\t', paper.Spans.Select(TextOf).Prepend(paper.Paper.Paper.Id))), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PaperGraphException(ErrorKind.Output, $"Cannot write '{path}': {exception.Message}", innerException: exception);
        }
    }

    /// <summary>The spans of each paper.</summary>
    /// <exception cref="PaperGraphException">The file cannot be read.</exception>
    public static async Task<Dictionary<string, List<SpanProbability>>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var lines = await File.ReadAllLinesAsync(path, cancellationToken).ConfigureAwait(false);
            return lines.Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => parts.Skip(1).Select(SpanOf).ToList(), StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException or IndexOutOfRangeException or ArgumentException)
        {
            throw new PaperGraphException(ErrorKind.Input, $"Cannot read '{path}': {exception.Message}", innerException: exception);
        }
    }

    private static string TextOf(SpanProbability span) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.Span.First} {span.Span.End} {span.Label} {span.Probability:R}");

    private static SpanProbability SpanOf(string text)
    {
        var parts = text.Split(' ');
        return new(new(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture)), Enum.Parse<ConceptLabel>(parts[2]), float.Parse(parts[3], CultureInfo.InvariantCulture));
    }
}
