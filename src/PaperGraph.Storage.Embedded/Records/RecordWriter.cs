using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Codecs;
using PaperGraph.Storage.Embedded.Search;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Records;

/// <summary>Writes the paper records of one transaction.</summary>
internal sealed class RecordWriter(Database database, INames names, TextIndexUpkeep index) : IDisposable
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ByteWriter _bytes = new();

    private readonly Statement _find = database.Prepare("SELECT number FROM paper_record WHERE id = ?1");

    private readonly Statement _delete = database.Prepare("DELETE FROM paper_record WHERE number = ?1");

    private readonly Statement _write = database.Prepare(
        "REPLACE INTO paper_record VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)");

    public void Write(PaperRecord record)
    {
        var paper = record.Paper;
        var existing = Find(paper.Id);
        if (existing is { } old)
            index.Removing(old);
        _bytes.Clear();
        MentionsCodec.Encode(paper, record.Mentions, _bytes);
        _write.Bind(2, paper.Id).Bind(3, paper.Source).Bind(4, paper.Title).Bind(5, paper.Abstract)
            .Bind(6, List(paper.Authors)).Bind(8, paper.Venue).Bind(9, paper.Url).Bind(10, paper.Doi)
            .Bind(11, paper.Arxiv).Bind(12, List(paper.References)).Bind(13, record.Stamp.ContentHash)
            .Bind(14, names.Number(record.Stamp.Extractor)).Bind(15, names.Number(record.Stamp.Lexicon))
            .Bind(16, names.Number(record.Stamp.Resolver)).Bind(17, _bytes.Written);
        BindOptional(1, existing);
        BindOptional(7, paper.Year);
        _write.Run();
        index.Added(existing ?? database.LastInsertedRow, paper);
    }

    public void Delete(string paperId)
    {
        if (Find(paperId) is not { } number)
            return;
        index.Removing(number);
        _delete.Bind(1, number).Run();
    }

    public void Dispose()
    {
        _find.Dispose();
        _delete.Dispose();
        _write.Dispose();
    }

    private long? Find(string paperId)
    {
        var found = _find.Bind(1, paperId).Step();
        var number = found ? _find.Integer(0) : 0;
        _find.Reset();
        return found ? number : null;
    }

    private void BindOptional(int parameter, long? value)
    {
        if (value is { } number)
            _write.Bind(parameter, number);
        else
            _write.Bind(parameter, (string?)null);
    }

    private static string? List(ImmutableArray<string> items) => items.IsDefaultOrEmpty ? null : JsonSerializer.Serialize(items, Readable);
}
