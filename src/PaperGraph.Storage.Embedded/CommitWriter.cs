using System.Security.Cryptography;
using PaperGraph.Core.Storage;
using PaperGraph.Graph.Transactions;
using PaperGraph.Storage.Embedded.Elements;
using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Storage.Embedded.Records;
using PaperGraph.Storage.Embedded.Search;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded;

/// <summary>Writes what a commit holds, inside a transaction that its caller begins and ends. It serves many commits, as long as none fails.</summary>
internal sealed class CommitWriter(Database database) : IDisposable
{
    private const int LotBytes = 8;

    private readonly NameDictionary _names = new(database);
    private readonly Statement _meta = database.Prepare("REPLACE INTO meta VALUES (?1, ?2)");
    private long _generation = Meta.ReadInteger(database, Meta.Generation);
    private GraphWriter? _graph;

    public void Write(StoreCommit commit, ElementChanges changes, CancellationToken cancellationToken)
    {
        if (commit.Records.Count + commit.DeletedRecords.Count > 0 || commit.Settled)
            WriteRecords(commit, cancellationToken);
        DecisionTable.Write(database, commit);
        if (!changes.IsEmpty)
            (_graph ??= new(database, _names)).Write(changes, cancellationToken);
        WriteRedirects(commit);
        _meta.Bind(1, Meta.Generation).Bind(2, ++_generation).Run();
        _meta.Bind(1, Meta.Lot).Bind(2, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(LotBytes))).Run();
        if (commit.Settled || commit.Unsettles)
            _meta.Bind(1, Meta.Settled).Bind(2, commit.Settled ? 1 : 0).Run();
    }

    public void Dispose()
    {
        _graph?.Dispose();
        _meta.Dispose();
    }

    private void WriteRecords(StoreCommit commit, CancellationToken cancellationToken)
    {
        using var index = new TextIndexUpkeep(database, commit);
        using var writer = new RecordWriter(database, _names, index);
        foreach (var id in commit.DeletedRecords)
            writer.Delete(id);
        foreach (var record in commit.Records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Write(record);
        }

        index.Finish(commit.Settled);
    }

    private void WriteRedirects(StoreCommit commit)
    {
        if (commit.Graph.Redirects.Count == 0)
            return;
        using var write = database.Prepare("REPLACE INTO redirect VALUES (?1, ?2)");
        foreach (var (from, to) in commit.Graph.Redirects)
            write.Bind(1, from).Bind(2, to).Run();
    }
}
