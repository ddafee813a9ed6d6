using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Papers;

namespace PaperGraph.Extraction.Training.Papers;

/// <summary>Reads the texts of a corpus.</summary>
internal static class CorpusReader
{
    /// <summary>The papers of a file in JSON Lines, unpacked where its name ends in <c>.gz</c>.</summary>
    /// <exception cref="PaperGraphException">The file cannot be read; the message says where.</exception>
    public static async IAsyncEnumerable<Paper> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = Open(path);
        for (var line = 1; await ReadLineAsync(reader, path, cancellationToken).ConfigureAwait(false) is { } text; line++)
        {
            if (text.Length > 0)
                yield return PaperOf(text, path, line);
        }
    }

    /// <summary>All papers by their ids.</summary>
    /// <exception cref="PaperGraphException">The file cannot be read; the message says where.</exception>
    public static async Task<Dictionary<string, Paper>> ReadAllAsync(string path, CancellationToken cancellationToken)
    {
        var papers = new Dictionary<string, Paper>(StringComparer.Ordinal);
        await foreach (var paper in ReadAsync(path, cancellationToken).ConfigureAwait(false))
            papers.TryAdd(paper.Id, paper);
        return papers;
    }

    private static StreamReader Open(string path)
    {
        try
        {
            var file = File.OpenRead(path);
            return new StreamReader(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, exception);
        }
    }

    private static async ValueTask<string?> ReadLineAsync(StreamReader reader, string path, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw Unreadable(path, exception);
        }
    }

    private static Paper PaperOf(string text, string path, int line)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return new() { Id = TextOf(document.RootElement, "id"), Title = TextOf(document.RootElement, "title"), Abstract = TextOf(document.RootElement, "abstract") };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new PaperGraphException(ErrorKind.Input, $"{path}:{line}: {exception.Message}", "one object a line, its \"id\", \"title\" and \"abstract\" texts", exception);
        }
    }

    private static string TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static PaperGraphException Unreadable(string path, Exception exception) =>
        new(ErrorKind.Input, $"Cannot read '{path}': {exception.Message}", innerException: exception);
}
