using PaperGraph.Core.Storage;
using PaperGraph.Graph;
using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Search;

/// <summary>
/// Full-text search over title and abstract by FTS5: whole words in any case, without accents; a hit in the title counts twice. It reads by a
/// connection of its own, made when it is first asked: a search takes long enough that short reads should not wait for it.
/// </summary>
internal sealed class EmbeddedFullTextIndex(StoreFile file) : IFullTextIndex, IDisposable
{
    private readonly Lazy<StoreReader> _reader = new(() => new(file));
    private long _temporaryGeneration = -1;

    public ValueTask<IReadOnlyList<PaperHit>> SearchAsync(string words, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        var query = SearchWords.ToQuery(words);
        return new(query is null || limit <= 0 ? [] : _reader.Value.Read(database => Search(database, query, limit)));
    }

    public void Dispose()
    {
        if (_reader.IsValueCreated)
            _reader.Value.Dispose();
    }

    private List<PaperHit> Search(Database database, string query, int limit)
    {
        var table = Meta.ReadInteger(database, Meta.TextIndexLags) == 0 ? "paper_text" : IndexForNow(database);
        return Rank(database, table, query, limit)
            .ConvertAll(hit => new PaperHit(hit.Id, hit.Title, hit.Score, Snippet(database, table, query, hit.Number)));
    }

    private static List<(long Number, string Id, string Title, double Score)> Rank(Database database, string table, string query, int limit)
    {
        var hits = new List<(long, string, string, double)>();
        using var find = database.Prepare($"""
            SELECT record.number, record.id, record.title, -hit.rank
            FROM (SELECT rowid AS number, bm25({table}, 2, 1) AS rank FROM {table} WHERE {table} MATCH ?1) AS hit
            JOIN paper_record AS record ON record.number = hit.number
            ORDER BY hit.rank, record.id LIMIT ?2
            """);
        find.Bind(1, query).Bind(2, limit);
        while (find.Step())
            hits.Add((find.Integer(0), find.Text(1), find.Text(2), find.Float(3)));
        return hits;
    }

    // Asked for the few that are shown only: a snippet costs more than the rank.
    private static string Snippet(Database database, string table, string query, long number)
    {
        using var find = database.Prepare($"SELECT snippet({table}, -1, '', '', '…', 32) FROM {table} WHERE {table} MATCH ?1 AND rowid = ?2");
        return find.Bind(1, query).Bind(2, number).Step() ? find.Text(0) : "";
    }

    // Only a build that was cut off, or is still running, leaves the stored index behind; then this connection makes one of its own.
    private string IndexForNow(Database database)
    {
        var generation = Meta.ReadInteger(database, Meta.Generation);
        if (generation != _temporaryGeneration)
        {
            database.Execute("""
                DROP TABLE IF EXISTS temp.paper_text_now;
                CREATE VIRTUAL TABLE temp.paper_text_now USING fts5(title, abstract, tokenize = 'unicode61 remove_diacritics 2');
                INSERT INTO temp.paper_text_now (rowid, title, abstract) SELECT number, title, abstract FROM paper_record;
                """);
            _temporaryGeneration = generation;
        }

        return "paper_text_now";
    }
}
