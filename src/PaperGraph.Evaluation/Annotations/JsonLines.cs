using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Evaluation.Annotations;

/// <summary>Files of one JSON object a line, unpacked where their names end in <c>.gz</c>; blank lines count, but hold nothing.</summary>
internal static class JsonLines
{
    public static async IAsyncEnumerable<JsonRecord> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = Open(path);
        long number = 0;
        while (await ReadLineAsync(reader, path, cancellationToken).ConfigureAwait(false) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using var document = Parse(line, new(path, number));
            yield return new(document.RootElement, line, new(path, number));
        }
    }

    private static StreamReader Open(string path)
    {
        try
        {
            return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
                ? new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8)
                : new StreamReader(path, Encoding.UTF8);
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

    private static PaperGraphException Unreadable(string path, Exception exception) =>
        new(ErrorKind.Input, $"Cannot read '{path}': {exception.Message}", innerException: exception);

    private static JsonDocument Parse(string line, SourcePosition position)
    {
        try
        {
            var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document
                : throw JsonRecord.Error(position with { Column = 1 }, line, "expected a JSON object");
        }
        catch (JsonException exception)
        {
            var column = Encoding.UTF8.GetCharCount(Encoding.UTF8.GetBytes(line).AsSpan(0, (int)(exception.BytePositionInLine ?? 0))) + 1;
            throw JsonRecord.Error(position with { Column = column }, line, "this is no JSON", "one object a line, each complete");
        }
    }
}
