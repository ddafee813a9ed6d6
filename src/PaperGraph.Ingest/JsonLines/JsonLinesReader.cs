using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.JsonLines;

/// <summary>
/// Reads JSON Lines, one object a line; and one array of objects, or objects that spread over lines, which are cut out of
/// the stream one by one. The fields are those of <see cref="JsonFieldNames"/>.
/// </summary>
internal sealed class JsonLinesReader : IRecordReader
{
    private const int Sample = 1 << 12;

    /// <inheritdoc/>
    public IEnumerable<PaperReading> Read(InputContent content)
    {
        var head = content.Peek(Sample).AsSpan().TrimStart(" \t\r\n"u8);
        var end = head.IndexOfAny((byte)'\r', (byte)'\n');
        var firstLine = end < 0 ? head : head[..end].TrimEnd(" \t"u8);
        var isSpread = head is [(byte)'[', ..] || firstLine is [(byte)'{'];
        return isSpread ? JsonStreamReader.Read(content) : ReadLines(content);
    }

    private static IEnumerable<PaperReading> ReadLines(InputContent content)
    {
        var lines = new LineReader(content.Open());
        while (lines.Read())
        {
            if (lines.IsTooLong)
            {
                yield return content.Reject(lines.Number, 0, TooLong.Line, JsonRecord.RawText(lines.Line.Span));
                continue;
            }

            if (lines.Line.Span.IndexOfAnyExcept(" \t"u8) < 0)
                continue;
            if (!lines.IsTerminated && content.Damage is not null)
            {
                content.LastRecord = (lines.Number, JsonRecord.RawText(lines.Line.Span));
                continue;
            }

            foreach (var reading in JsonRecord.Read(content, lines.Line.Span, lines.Number, 1))
                yield return reading;
        }
    }
}
