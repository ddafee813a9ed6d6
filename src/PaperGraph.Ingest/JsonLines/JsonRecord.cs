using System.Text.Unicode;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.JsonLines;

/// <summary>One record's bytes, with the place where they begin.</summary>
internal static class JsonRecord
{
    private const int ShownLine = 1 << 16;

    /// <summary>The readings of one record: a paper or a reject, and warnings.</summary>
    public static IEnumerable<PaperReading> Read(InputContent content, ReadOnlySpan<byte> json, long line, int column)
    {
        if (!Utf8.IsValid(json))
            return [BrokenText.Find(content, line, EscapedUtf8.Decode(json))!];
        var parser = new JsonRecordParser(json);
        if (parser.Parse(out var problem) is not { } draft)
            return [Reject(content, json, line, column, problem)];
        var reading = draft.ToReading(content, line, "");
        if (reading is PaperReading.Rejected)
            reading = draft.ToReading(content, line, RawText(json));
        return parser.OddYear is { } year ? [reading, content.Warn(line, 0, $"'{year}' holds no year")] : [reading];
    }

    /// <summary>The beginning of a record's bytes as text.</summary>
    public static string RawText(ReadOnlySpan<byte> json) => EscapedUtf8.Show(EscapedUtf8.Decode(json[..Math.Min(json.Length, 2048)]));

    private static PaperReading.Rejected Reject(InputContent content, ReadOnlySpan<byte> json, long line, int column, JsonProblem problem)
    {
        var before = json[..problem.Offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var lineEnd = json[lineStart..].IndexOf((byte)'\n');
        var text = lineEnd < 0 ? json[lineStart..] : json.Slice(lineStart, lineEnd);
        // only the first line of a record may begin somewhere in a line
        var offset = lineStart == 0 ? column : 1;
        return content.Reject(
            line + before.Count((byte)'\n'), EscapedUtf8.Decode(before[lineStart..]).Length + offset, problem.Message, RawText(json),
            text.Length <= ShownLine && offset == 1 ? EscapedUtf8.Decode(text) : null);
    }
}
