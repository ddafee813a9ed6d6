using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Codecs;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Records;

/// <summary>Reads paper records from the rows of <see cref="Select"/>.</summary>
internal static class RecordReader
{
    /// <summary>The columns in the order in which they are read here.</summary>
    public const string Select =
        "SELECT id, source, title, abstract, authors, year, venue, url, doi, arxiv, cited, "
        + "content_hash, extractor, lexicon, resolver, mentions FROM paper_record ";

    public static PaperRecord Read(Statement row, INames names)
    {
        var paper = new Paper
        {
            Id = row.Text(0),
            Source = row.Text(1),
            Title = row.Text(2),
            Abstract = row.Text(3),
            Authors = ReadList(row, 4),
            Year = row.IsNull(5) ? null : (int)row.Integer(5),
            Venue = row.OptionalText(6),
            Url = row.OptionalText(7),
            Doi = row.OptionalText(8),
            Arxiv = row.OptionalText(9),
            References = ReadList(row, 10),
        };
        return new(paper, MentionsCodec.Decode(paper, row.Blob(15)), ReadStamp(row, 11, names));
    }

    /// <summary>The stamp in four columns that begin at <paramref name="column"/>.</summary>
    public static RecordStamp ReadStamp(Statement row, int column, INames names) => new(
        row.Text(column), names.Name((int)row.Integer(column + 1)),
        names.Name((int)row.Integer(column + 2)), names.Name((int)row.Integer(column + 3)));

    private static ImmutableArray<string> ReadList(Statement row, int column) =>
        row.IsNull(column) ? [] : JsonSerializer.Deserialize<ImmutableArray<string>>(row.Blob(column));
}
