using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Search;

/// <summary>
/// Keeps the full-text index in step with the records during one transaction: paper by paper for a few, by a rebuild once
/// the graph is settled after many. In between the index lags, and <see cref="Meta.TextIndexLags"/> says so.
/// </summary>
internal sealed class TextIndexUpkeep : IDisposable
{
    // A rebuild of 50,000 papers takes about as long as updates of 10,000; single updates also leave more segments to search.
    private const int Few = 100;

    private readonly Database _database;
    private readonly Statement? _remove;
    private readonly Statement? _add;

    public TextIndexUpkeep(Database database, StoreCommit commit)
    {
        _database = database;
        Lags = commit.Records.Count + commit.DeletedRecords.Count > Few || Meta.ReadInteger(database, Meta.TextIndexLags) != 0;
        if (Lags)
            return;
        _remove = database.Prepare("INSERT INTO paper_text (paper_text, rowid, title, abstract) SELECT 'delete', number, title, abstract FROM paper_record WHERE number = ?1");
        _add = database.Prepare("INSERT INTO paper_text (rowid, title, abstract) VALUES (?1, ?2, ?3)");
    }

    public bool Lags { get; }

    /// <summary>A record's row is about to go or to be replaced.</summary>
    public void Removing(long number) => _remove?.Bind(1, number).Run();

    /// <summary>A record's row was written.</summary>
    public void Added(long number, Paper paper) => _add?.Bind(1, number).Bind(2, paper.Title).Bind(3, paper.Abstract).Run();

    /// <summary>Brings an index that lags up to date where the graph is settled now.</summary>
    public void Finish(bool settled)
    {
        if (Lags && settled)
            Rebuild(_database);
        else if (Lags)
            Meta.Write(_database, Meta.TextIndexLags, 1);
    }

    public static void Rebuild(Database database)
    {
        database.Execute("INSERT INTO paper_text (paper_text) VALUES ('rebuild')");
        Meta.Write(database, Meta.TextIndexLags, 0);
    }

    public void Dispose()
    {
        _remove?.Dispose();
        _add?.Dispose();
    }
}
