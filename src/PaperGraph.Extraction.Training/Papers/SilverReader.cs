using System.IO.Compression;
using System.Text.Json;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;

namespace PaperGraph.Extraction.Training.Papers;

/// <summary>Reads what a teacher model found in papers of the corpus.</summary>
internal static class SilverReader
{
    /// <summary>
    /// The labelled papers of a file in JSON Lines, gzipped or not, with their texts from the corpus:
    /// <c>{"id","mentions":[{"field","start","end","type","p"}]}</c>. A paper that the corpus lacks is passed over.
    /// </summary>
    /// <exception cref="PaperGraphException">The file cannot be read, or a line is wrong.</exception>
    public static List<SilverPaper> Read(string path, IReadOnlyDictionary<string, Paper> corpus)
    {
        var papers = new List<SilverPaper>();
        var line = 0;
        try
        {
            using var file = File.OpenRead(path);
            using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
            for (line = 1; reader.ReadLine() is { } text; line++)
            {
                using var document = JsonDocument.Parse(text);
                if (corpus.TryGetValue(document.RootElement.GetProperty("id").GetString()!, out var paper))
                    papers.Add(new(paper, [.. document.RootElement.GetProperty("mentions").EnumerateArray().Select(MentionOf)]));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw new PaperGraphException(ErrorKind.Input, $"{path}:{line}: {exception.Message}", innerException: exception);
        }

        return papers;
    }

    private static SilverMention MentionOf(JsonElement mention) => new(
        mention.GetProperty("field").GetString() == "title" ? PaperField.Title : PaperField.Abstract,
        mention.GetProperty("start").GetInt32(),
        mention.GetProperty("end").GetInt32(),
        Enum.Parse<ConceptLabel>(mention.GetProperty("type").GetString()!),
        mention.GetProperty("p").GetDouble());
}
