using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>
/// Reads an answer row by row, and no further than a row more than the limit: a server writes its answer while the statement runs, so the
/// rest is never computed. Rows of an answer that is cut may have been followed by an error.
/// </summary>
internal sealed class StreamedAnswer(int rowLimit) : IDisposable
{
    // What is larger than this and not yet there as a whole is looked at again only when twice as much is there.
    private const int LargeValue = 1 << 20;

    private readonly List<IReadOnlyList<Value>> _rows = [];
    private readonly ArrayBufferWriter<byte> _rest = new();
    private JsonReaderState _state = new(new() { MaxDepth = QueryApi.MostDepth });
    private JsonDocument? _document;

    /// <summary>The answer without its rows.</summary>
    public JsonElement Rest => (_document ??= JsonDocument.Parse(_rest.WrittenMemory)).RootElement;

    /// <summary>The result.</summary>
    public CypherResult Result => TypedJsonReader.Read(Rest) with { Rows = _rows[..Math.Min(_rows.Count, rowLimit)], IsCut = IsFull };

    private bool IsFull => _rows.Count > rowLimit;

    /// <summary>Reads it.</summary>
    /// <exception cref="JsonException">It is no JSON, or ends too early.</exception>
    public async Task ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(stream);
        var json = new Utf8JsonWriter(_rest);
        await using (json.ConfigureAwait(false))
        {
            json.WriteStartObject();
            var enough = 0L;
            while (true)
            {
                var read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                var buffer = read.Buffer;
                if ((buffer.Length >= enough || read.IsCompleted) && Advance(ref buffer, read.IsCompleted, json))
                    break;
                enough = buffer.Length < LargeValue ? 0 : 2 * buffer.Length;
                pipe.AdvanceTo(buffer.Start, buffer.End);
            }
        }

        await pipe.CompleteAsync().ConfigureAwait(false);
    }

    public void Dispose() => _document?.Dispose();

    // Whether all is read that is wanted; if not, the buffer is what remains of it.
    private bool Advance(ref ReadOnlySequence<byte> buffer, bool isFinal, Utf8JsonWriter json)
    {
        var reader = new Utf8JsonReader(buffer, isFinal, _state);
        while (true)
        {
            var before = reader;
            if (!reader.Read() || !TakeIn(ref reader, json))
            {
                (buffer, _state) = (buffer.Slice(before.BytesConsumed), before.CurrentState);
                return false;
            }

            if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0)
                return true;
            if (IsFull)
                return Close(json);
        }
    }

    // Depth 0 is the answer, 1 its members and the inside of "data" begins at 2, the rows of "values" lie at 3.
    private bool TakeIn(ref Utf8JsonReader reader, Utf8JsonWriter json)
    {
        switch (reader.TokenType, reader.CurrentDepth)
        {
            case (JsonTokenType.PropertyName, 1) when reader.ValueTextEquals("data"u8):
                json.WriteStartObject("data"u8);
                return true;
            case (JsonTokenType.PropertyName, 2) when reader.ValueTextEquals("values"u8):
                json.WriteStartArray("values"u8);
                json.WriteEndArray();
                return true;
            case (JsonTokenType.PropertyName, _):
                return Copy(reader.GetString()!, ref reader, json);
            case (JsonTokenType.StartArray, 3):
                return AddRow(ref reader);
            case (JsonTokenType.EndObject, _):
                json.WriteEndObject();
                return true;
            default:
                return true;
        }
    }

    private static bool Copy(string name, ref Utf8JsonReader reader, Utf8JsonWriter json)
    {
        if (!JsonDocument.TryParseValue(ref reader, out var value))
            return false;
        using (value)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        return true;
    }

    private bool AddRow(ref Utf8JsonReader reader)
    {
        if (!JsonDocument.TryParseValue(ref reader, out var row))
            return false;
        using (row)
            _rows.Add(TypedJsonReader.ReadRow(row.RootElement));
        return true;
    }

    private static bool Close(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
        return true;
    }
}
