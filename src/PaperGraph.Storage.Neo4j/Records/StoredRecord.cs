using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Records;

/// <summary>
/// A paper record as a node of the label PaperGraphRecord. Title and abstract are properties of their own, for full-text search;
/// the rest of the paper and the mentions are JSON.
/// </summary>
internal static class StoredRecord
{
    /// <summary>The columns that <see cref="Read"/> takes, of a node <c>r</c>.</summary>
    public const string Columns = "r.paperId, r.title, r.abstract, r.paper, r.mentions, r.contentHash, r.extractor, r.lexicon, r.resolver";

    /// <summary>The key of a paper's record.</summary>
    public static string Key(string paperId) => "paper:" + paperId;

    /// <summary>The key of a redirect.</summary>
    public static string RedirectKey(string id) => "redirect:" + id;

    public static Dictionary<string, object?> Write(PaperRecord record) => new()
    {
        ["key"] = Key(record.Paper.Id),
        ["properties"] = new Dictionary<string, object?>
        {
            ["kind"] = "paper",
            ["paperId"] = record.Paper.Id,
            ["title"] = record.Paper.Title,
            ["abstract"] = record.Paper.Abstract,
            ["source"] = record.Paper.Source,
            ["paper"] = RecordJson.Write(record.Paper with { Title = "", Abstract = "" }),
            ["mentions"] = RecordJson.Write(record.Mentions),
            ["contentHash"] = record.Stamp.ContentHash,
            ["extractor"] = record.Stamp.Extractor,
            ["lexicon"] = record.Stamp.Lexicon,
            ["resolver"] = record.Stamp.Resolver,
        },
    };

    public static PaperRecord Read(IReadOnlyList<Value> row) => new(
        RecordJson.Read<Paper>(row.Text(3)) with { Title = row.Text(1), Abstract = row.Text(2) },
        RecordJson.Read<PaperMentions>(row.Text(4)),
        ReadStamp(row, 5));

    public static RecordStamp ReadStamp(IReadOnlyList<Value> row, int column) => new(row.Text(column), row.Text(column + 1), row.Text(column + 2), row.Text(column + 3));
}
