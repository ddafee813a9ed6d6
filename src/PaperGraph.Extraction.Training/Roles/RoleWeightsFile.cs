using PaperGraph.Core.Diagnostics;
using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Training.Roles;

/// <summary>Writes and reads <c>role-weights.txt</c>, which is the same on every machine.</summary>
internal static class RoleWeightsFile
{
    /// <exception cref="PaperGraphException">The file cannot be written.</exception>
    public static void Write(string path, int papers, IReadOnlyList<(string Name, string[] Words)> lines)
    {
        string[] header =
        [
            "How much a piece of evidence speaks for each role of a concept (introduces, evaluates, uses, studies, mentions, in this order), in hundredths of natural logarithms of odds.",
            "A feature as RoleFeature names it, or where a word stands as RoleWord names it and the word; then the weights for Model, Benchmark, Method, Topic; a point: none.",
            $"Written by PaperGraph.Extraction.Training from {papers} abstracts that were annotated for this project, never by hand: see docs/model-card.md.",
            "Only words that most texts write small are listed: no name stands here.",
        ];
        try
        {
            File.WriteAllText(path, string.Concat(header.Select(line => $"# {line}\n").Concat(lines.Select(line => $"{line.Name}: {string.Join(' ', line.Words)}\n"))));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PaperGraphException(ErrorKind.Output, $"Cannot write '{path}': {exception.Message}", innerException: exception);
        }
    }

    /// <exception cref="PaperGraphException">The file cannot be read.</exception>
    public static RoleModel Read(string path)
    {
        try
        {
            return new(from line in File.ReadLines(path) where !line.StartsWith('#') let parts = line.Split(": ", 2) select (parts[0], parts[1].Split(' ')));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PaperGraphException(ErrorKind.Input, $"Cannot read '{path}': {exception.Message}", innerException: exception);
        }
    }
}
