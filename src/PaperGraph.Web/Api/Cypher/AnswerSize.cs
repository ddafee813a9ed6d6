using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Web.Api.Cypher;

/// <summary>Measures rows as JSON, without keeping that, so that an answer which would be too large is not begun.</summary>
internal static class AnswerSize
{
    /// <summary>How many rows, from the first on, are not more than some bytes together.</summary>
    public static int RowsWithin(long bytes, IReadOnlyList<IReadOnlyList<Value>> rows, JavaScriptEncoder? encoder)
    {
        var room = new Room(bytes);
        using var json = new Utf8JsonWriter(room, new() { SkipValidation = true, Encoder = encoder });
        try
        {
            for (var i = 0; i < rows.Count; i++)
            {
                json.Reset();
                json.WriteStartArray();
                foreach (var value in rows[i])
                    ValueJson.Write(json, value);
                json.WriteEndArray();
                json.Flush();
                if (room.Left < 0)
                    return i;
                room.Fitted++;
            }
        }
        catch (NoRoomException)
        {
            return room.Fitted;
        }

        return rows.Count;
    }

    private sealed class Room(long bytes) : IBufferWriter<byte>
    {
        // A character that is escaped is six, and room for three bytes of each is asked for.
        private const int MostBytesOfACharacter = 18;

        private byte[] _buffer = new byte[16 << 10];

        public long Left { get; private set; } = bytes;

        public int Fitted { get; set; }

        public void Advance(int count) => Left -= count;

        // Asked for in the midst of a value too, so that a huge one is left as soon as that is known.
        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            if (Left < 0 || sizeHint / MostBytesOfACharacter > Left)
                throw new NoRoomException();
            if (sizeHint > _buffer.Length)
                _buffer = new byte[sizeHint];
            return _buffer;
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }

    private sealed class NoRoomException : Exception;
}
