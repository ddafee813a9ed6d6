using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Identity;
using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Ris;

/// <summary>Reads nbib. A record begins at <c>PMID</c>, or at the first tag after a blank line.</summary>
internal sealed class NbibReader : IRecordReader
{
    private const string Indent = "      ";

    /// <inheritdoc/>
    public IEnumerable<PaperReading> Read(InputContent content)
    {
        var (fields, text) = (new TaggedFields(), new RecordText());
        var afterBlank = false;
        foreach (var line in TextLines.Of(content.Open()))
        {
            var isTagged = NbibLine.TryParse(line.Text, out var tag, out _);
            if (isTagged && !text.IsEmpty && (tag == "PMID" || afterBlank))
            {
                yield return Read(content, fields, text);
                (fields, text) = (new(), new());
            }

            afterBlank = string.IsNullOrWhiteSpace(line.Text);
            if (!isTagged && (text.IsEmpty || afterBlank))
                continue;
            text.Add(line);
            Add(line.Text, fields);
        }

        if (content.Damage is not null)
            content.LastRecord = (text.Line, text.ToString());
        else if (!text.IsEmpty)
            yield return Read(content, fields, text);
    }

    private static void Add(string line, TaggedFields fields)
    {
        if (NbibLine.TryParse(line, out var tag, out var value))
            fields.Add(tag, value);
        else if (line.StartsWith(Indent, StringComparison.Ordinal))
            fields.Continue(line);
    }

    private static PaperReading Read(InputContent content, TaggedFields fields, RecordText text)
    {
        if (text.IsTooLong)
            return content.Reject(text.Line, 0, TooLong.Record, text.ToString());
        var draft = new PaperDraft
        {
            OriginalId = fields.First("PMID"),
            Title = WhiteSpace.Collapse(fields.First("TI", "BTI") ?? ""),
            Abstract = WhiteSpace.Collapse(string.Join(' ', fields.Values("AB"))),
            Authors = [.. Authors(fields)],
            Year = fields.First("DP") is { } date ? Years.Find(date) : null,
            Venue = fields.First("JT", "TA", "CTI"),
            Doi = fields.Values("LID", "AID").Where(value => value.EndsWith("[doi]", StringComparison.OrdinalIgnoreCase)).Select(Doi.Find).FirstOrDefault(doi => doi is not null),
        };
        return draft.ToReading(content, text.Line, text.ToString());
    }

    // A full name stands before its short form; a short form alone counts too.
    private static List<AuthorName> Authors(TaggedFields fields)
    {
        var authors = new List<AuthorName>();
        var previous = "";
        foreach (var (tag, value) in fields.All.Where(field => field.Tag is "FAU" or "AU" or "CN"))
        {
            if (tag == "CN")
                authors.Add(new(value, value));
            else if (tag == "FAU" || previous != "FAU")
                authors.Add(PersonNames.Parse(value, expectInitials: tag == "AU"));
            previous = tag;
        }

        return authors;
    }
}
