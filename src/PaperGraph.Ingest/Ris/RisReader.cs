using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Detection;
using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Ris;

/// <summary>Reads RIS. A record ends at <c>ER</c>, at the next <c>TY</c> or at the file's end.</summary>
internal sealed class RisReader : IRecordReader
{
    /// <inheritdoc/>
    public IEnumerable<PaperReading> Read(InputContent content)
    {
        var form = RisShape.Find(TextHead.Of(content.Peek(TextHead.Size)).Lines) ?? RisForm.Strict;
        if (form == RisForm.Loose)
            yield return content.Warn(1, 0, "the tags are not written as RIS writes them ('TY  - '); they are read all the same");
        var (fields, text) = (new TaggedFields(), new RecordText());
        foreach (var line in TextLines.Of(content.Open()))
        {
            var tag = Tag(line.Text, form);
            if (tag == "TY" && !text.IsEmpty)
            {
                foreach (var reading in RisRecord.Read(content, fields, text))
                    yield return reading;
                (fields, text) = (new(), new());
            }

            // Before the first tag stand banners; a record that lacks its TY begins with whatever tag it has.
            if (text.IsEmpty && (tag is null or "ER"))
                continue;
            Add(line, form, fields, text);
            if (tag != "ER")
                continue;
            foreach (var reading in RisRecord.Read(content, fields, text))
                yield return reading;
            (fields, text) = (new(), new());
        }

        foreach (var reading in ReadLast(content, fields, text))
            yield return reading;
    }

    private static string? Tag(string line, RisForm form) => RisLine.TryParse(line, form, out var tag, out _) ? tag : null;

    private static void Add(TextLine line, RisForm form, TaggedFields fields, RecordText text)
    {
        text.Add(line);
        if (!RisLine.TryParse(line.Text, form, out var tag, out var value))
            fields.Continue(line.Text);
        else if (tag != "ER")
            fields.Add(tag, value);
    }

    private static IEnumerable<PaperReading> ReadLast(InputContent content, TaggedFields fields, RecordText text)
    {
        if (content.Damage is null && !text.IsEmpty)
            return RisRecord.Read(content, fields, text);
        content.LastRecord = (text.Line, text.ToString());
        return [];
    }
}
