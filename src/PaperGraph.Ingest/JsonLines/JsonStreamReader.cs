using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Records;

namespace PaperGraph.Ingest.JsonLines;

/// <summary>Reads the objects of one array, or objects that follow each other, however they are broken into lines.</summary>
internal static class JsonStreamReader
{
    private const int ChunkSize = 1 << 16;

    /// <summary>The records of the input.</summary>
    public static IEnumerable<PaperReading> Read(InputContent content)
    {
        var stream = content.Open();
        var cutter = new JsonObjectCutter();
        var chunk = new byte[ChunkSize];
        for (int count; (count = stream.Read(chunk)) > 0;)
        {
            for (var position = 0; cutter.Advance(chunk.AsSpan(0, count), ref position);)
            {
                foreach (var reading in Take(content, cutter))
                    yield return reading;
            }
        }

        if (content.Damage is not null)
            content.LastRecord = (cutter.Line, JsonRecord.RawText(cutter.Written));
        else if (cutter.IsOpen)
            yield return content.Reject(cutter.Line, 0, "the file ends in the middle of this record", JsonRecord.RawText(cutter.Written));
        else if (cutter.IsListOpen)
            yield return content.Reject(cutter.Line, 0, "the file is cut off: its list of records has no end", "");
    }

    private static IEnumerable<PaperReading> Take(InputContent content, JsonObjectCutter cutter)
    {
        if (cutter.IsTooLong)
            return [content.Reject(cutter.Line, 0, TooLong.Record, JsonRecord.RawText(cutter.Written))];
        if (cutter.IsStray)
            return [content.Reject(cutter.Line, cutter.Column, "only objects may stand in a list of records", JsonRecord.RawText(cutter.Written))];
        return JsonRecord.Read(content, cutter.Written, cutter.Line, cutter.Column);
    }
}
