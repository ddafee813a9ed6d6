using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Core.Building;
using PaperGraph.Core.Sources;

namespace PaperGraph.Ingest.Rejects;

/// <summary>
/// Writes what could not be read as JSON Lines <c>{"file","line","column","reason","text"}</c>; line and column count from 1,
/// 0 where they cannot be told. The file appears with the first reject; an older one is then replaced.
/// </summary>
/// <param name="path">Where the file goes.</param>
public sealed class RejectsFile(string path) : IBuildListener, IAsyncDisposable
{
    /// <summary>How the names of rejects files end; a folder that is read leaves them out.</summary>
    public const string Suffix = ".rejects.jsonl";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private FileStream? _file;

    /// <summary>Where the file is, or would be.</summary>
    public string Location => path;

    /// <summary>How many rejects were written.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public async ValueTask RejectedAsync(PaperReading.Rejected record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        _file ??= File.Create(path);
        var writer = new Utf8JsonWriter(_file, Readable);
        await using (writer.ConfigureAwait(false))
        {
            writer.WriteStartObject();
            writer.WriteString("file", record.Error.Position.File);
            writer.WriteNumber("line", record.Error.Position.Line);
            writer.WriteNumber("column", record.Error.Position.Column);
            writer.WriteString("reason", record.Error.Message);
            writer.WriteString("text", record.RawText);
            writer.WriteEndObject();
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        _file.WriteByte((byte)'\n');
        Count++;
    }

    /// <inheritdoc/>
    public ValueTask WarnedAsync(PaperReading.Warned record, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _file?.DisposeAsync() ?? ValueTask.CompletedTask;
}
