using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Identity;
using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.BibTeX;

/// <summary>An entry as a paper.</summary>
internal static class BibRecord
{
    private const string Preprint = "arXiv";
    private static readonly string[] VenueFields = ["journal", "journaltitle", "booktitle"];

    /// <summary>The entry's readings. A parent hands down year and venue, nothing that is its own.</summary>
    public static IEnumerable<PaperReading> Read(InputContent content, BibChunk chunk, BibEntry entry, BibParent? parent)
    {
        var draft = Draft(entry, parent);
        yield return draft.ToReading(content, chunk.Line, chunk.Text);
        foreach (var (line, message) in entry.Oddities)
            yield return content.Warn(line, 0, message);
    }

    private static PaperDraft Draft(BibEntry entry, BibParent? parent) => new()
    {
        OriginalId = entry.Key.Length > 0 ? entry.Key : null,
        Title = Title(entry),
        Abstract = Text(entry, "abstract") ?? "",
        Authors = Authors(entry),
        Year = Year(entry) ?? parent?.Year,
        Venue = Venue(entry) ?? parent?.Venue,
        Url = Url(entry),
        Doi = FindDoi(entry),
        Arxiv = FindArxiv(entry),
    };

    /// <summary>The year of an entry.</summary>
    public static int? Year(BibEntry entry)
    {
        var text = entry["date"] ?? entry["year"];
        if (text is null)
            return null;
        var year = Years.Find(LatexText.Decode(text)) ?? (entry["year"] is { } other ? Years.Find(LatexText.Decode(other)) : null);
        if (year is null)
            entry.Oddities.Add((entry.Line, $"'{text}' holds no year"));
        return year;
    }

    /// <summary>A field's text; null where the entry lacks it.</summary>
    public static string? Text(BibEntry entry, string field) => entry[field] is { } value ? LatexText.Decode(value) : null;

    private static string Title(BibEntry entry)
    {
        var title = Text(entry, "title") ?? "";
        return title.Length > 0 && Text(entry, "subtitle") is { } subtitle ? $"{title}: {subtitle}" : title;
    }

    private static List<AuthorName> Authors(BibEntry entry)
    {
        if (entry.Raw("author") is not { } field)
            return [];
        var authors = BibNames.Parse(field, out var isOdd);
        if (isOdd)
            entry.Oddities.Add((entry.Line, "a name in the list of authors cannot be divided; it is kept as it stands"));
        return authors;
    }

    private static string? Venue(BibEntry entry)
    {
        var venue = VenueFields.Select(field => Text(entry, field)).FirstOrDefault(text => text is not null);
        // "arXiv preprint arXiv:2101.00001" would be a journal of one paper
        return venue is not null && venue.StartsWith(Preprint, StringComparison.OrdinalIgnoreCase) && ArxivId.Find(venue) is not null ? Preprint : venue;
    }

    private static string? Url(BibEntry entry)
    {
        if (Address(entry, "url") is { } url)
            return url;
        return entry["howpublished"] is { } how && how.Contains("\\url", StringComparison.Ordinal) ? LatexText.DecodeAddress(how) : null;
    }

    private static string? FindDoi(BibEntry entry) =>
        Doi.Find(Address(entry, "doi")) ?? Doi.FindInUrl(Address(entry, "url"))
        ?? Doi.FindInUrl(Address(entry, "howpublished")) ?? Doi.Find(Address(entry, "note")) ?? Doi.Find(Address(entry, "eprint"));

    private static string? FindArxiv(BibEntry entry)
    {
        var archive = Address(entry, "archiveprefix") ?? Address(entry, "eprinttype");
        var isArxiv = archive is null || archive.Equals(Preprint, StringComparison.OrdinalIgnoreCase);
        return (isArxiv ? ArxivId.Parse(Address(entry, "eprint")) : null)
            ?? ArxivId.Find(Address(entry, "doi")) ?? ArxivId.Find(Address(entry, "url")) ?? ArxivId.Find(Address(entry, "howpublished"))
            ?? ArxivId.Find(Address(entry, "journal")) ?? ArxivId.Find(Address(entry, "note")) ?? ArxivId.Find(Address(entry, "volume"));
    }

    private static string? Address(BibEntry entry, string field) => entry[field] is { } value ? LatexText.DecodeAddress(value) : null;
}
