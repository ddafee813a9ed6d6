using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Identity;
using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Ris;

/// <summary>One record of RIS. A field is chosen by the tags that are present, never by guessing who wrote the file.</summary>
internal static class RisRecord
{
    private static readonly string[] JournalVenues = ["JF", "JO", "T2", "BT", "J2", "JA"];
    private static readonly string[] BookVenues = ["T2", "BT", "C3", "JF", "JO", "J2", "JA"];

    /// <summary>The record's readings.</summary>
    public static IEnumerable<PaperReading> Read(InputContent content, TaggedFields fields, RecordText text)
    {
        if (text.IsTooLong)
            return [content.Reject(text.Line, 0, TooLong.Record, text.ToString())];
        var type = fields.First("TY") ?? "";
        var reading = Draft(fields, type).ToReading(content, text.Line, text.ToString());
        return type.Length > 0 || reading is PaperReading.Rejected
            ? [reading]
            : [reading, content.Warn(text.Line, 0, "the record does not begin with a line 'TY  - '")];
    }

    private static PaperDraft Draft(TaggedFields fields, string type) => new()
    {
        OriginalId = fields.First("ID", "AN", "LB"),
        Title = WhiteSpace.Collapse(fields.First("TI", "T1", "CT") ?? (type == "BOOK" ? fields.First("BT") : null) ?? ""),
        Abstract = WhiteSpace.Collapse(Abstract(fields)),
        Authors = [.. Authors(fields)],
        Year = fields.Values("PY").Concat(fields.Values("Y1")).Concat(fields.Values("DA")).Select(value => Years.Find(value)).FirstOrDefault(year => year is not null),
        Venue = Venue(fields, type),
        Url = fields.First("UR", "L2", "LK", "L1"),
        Doi = FindDoi(fields),
        Arxiv = ArxivId.Find(fields.First("DO")) ?? fields.Values("UR", "M3", "L3", "N1", "AN", "JO", "JF", "T2", "VL").Select(ArxivId.Find).FirstOrDefault(id => id is not null),
    };

    private static string Abstract(TaggedFields fields)
    {
        var first = string.Join(' ', fields.Values("AB"));
        var second = string.Join(' ', fields.Values("N2"));
        return second.Length > first.Length ? second : first;
    }

    private static IEnumerable<AuthorName> Authors(TaggedFields fields) =>
        from value in fields.Values("AU", "A1")
        from name in value.Split(';')
        where AuthorLists.IsName(name)
        select PersonNames.Parse(name, expectInitials: true);

    private static string? Venue(TaggedFields fields, string type)
    {
        var venue = fields.First(type is "CONF" or "CPAPER" or "CHAP" ? BookVenues : JournalVenues);
        return venue is null ? null : WhiteSpace.Collapse(venue);
    }

    private static string? FindDoi(TaggedFields fields) =>
        fields.Values("DO").Select(Doi.Find)
            .Concat(fields.Values("UR").Select(Doi.FindInUrl))
            .Concat(fields.Values("M3").Concat(fields.Values("L3")).Concat(fields.Values("N1")).Select(Doi.Find))
            .FirstOrDefault(doi => doi is not null);
}
