using PaperGraph.Core.Diagnostics;
using PaperGraph.Ingest.BibTeX;
using PaperGraph.Ingest.Csv;
using PaperGraph.Ingest.JsonLines;
using PaperGraph.Ingest.Listing;
using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Ris;

namespace PaperGraph.Ingest.Detection;

/// <summary>A format that can be read.</summary>
/// <param name="Name">What people call it, also in <c>--format</c>.</param>
/// <param name="Recognizes">Whether the beginning of a text is of this format.</param>
/// <param name="Reader">Reads it.</param>
internal sealed record InputFormat(string Name, Func<TextHead, bool> Recognizes, IRecordReader Reader)
{
    /// <summary>All formats, in the order in which they are tried: the strictest form first.</summary>
    public static IReadOnlyList<InputFormat> All { get; } =
    [
        new("jsonl", JsonShape.Matches, new JsonLinesReader()),
        new("ris", RisShape.Matches, new RisReader()),
        new("nbib", NbibShape.Matches, new NbibReader()),
        new("bibtex", BibTeXShape.Matches, new BibTeXReader()),
        new("csv", CsvShape.Matches, new CsvReader()),
        new("listing", ListingShape.Matches, new ListingReader()),
    ];

    /// <summary>The format of a name.</summary>
    /// <exception cref="PaperGraphException">There is none of that name.</exception>
    public static InputFormat Named(string name) =>
        All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new PaperGraphException(ErrorKind.Usage, $"'{name}' is no format.", string.Join(", ", All.Select(format => format.Name)));
}
