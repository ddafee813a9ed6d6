using System.IO.Compression;
using System.Text.Json;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Papers;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Lexicons;

namespace PaperGraph.Extraction.Training.Quality.Sections;

/// <summary>How well the long forms of abbreviations are found, in texts of another field.</summary>
internal static class AbbreviationSection
{
    /// <exception cref="PaperGraphException">The file cannot be read.</exception>
    public static string Write(string path)
    {
        var extractor = new ConceptExtractor(Lexicon.Empty, new() { UseModel = false });
        var score = default(EntityScore);
        try
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line)
            {
                using var record = JsonDocument.Parse(line);
                score += Score(extractor, record.RootElement);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or JsonException or KeyNotFoundException)
        {
            throw new PaperGraphException(ErrorKind.Input, $"Cannot read '{path}': {exception.Message}", innerException: exception);
        }

        return new MarkdownTable("", "precision", "recall", "F1", "annotated", "found")
            .Add("pairs of short and long form", score, MarkdownTable.Count(score.Gold), MarkdownTable.Count(score.Predicted)).ToString();
    }

    private static EntityScore Score(ConceptExtractor extractor, JsonElement record)
    {
        var gold = record.GetProperty("pairs").EnumerateArray().Select(pair => (pair[0].GetString(), pair[1].GetString())).ToHashSet();
        var paper = new Paper { Id = "text", Title = "", Abstract = record.GetProperty("text").GetString()! };
        var found = extractor.Extract(paper).Abbreviations.Select(pair => ((string?)pair.Short, (string?)pair.Long)).ToHashSet();
        var right = found.Count(gold.Contains);
        return new(right, gold.Count, right, found.Count);
    }
}
