using PaperGraph.Core.Storage;
using PaperGraph.Graph;
using PaperGraph.Graph.Transactions;
using PaperGraph.Storage.Embedded.Elements;
using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Storage.Embedded.Records;
using PaperGraph.Storage.Embedded.Search;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded;

/// <summary>The commits of a graph as transactions of the file.</summary>
internal sealed class EmbeddedCommitLog(StoreFile file, StoreReader reader) : ICommitLog, IDisposable
{
    private readonly List<WeakReference<PaperTexts>> _texts = [];
    private NameDictionary? _names;

    public ValueTask<long> GetGenerationAsync(CancellationToken cancellationToken = default) =>
        new(reader.Read(database => Meta.ReadInteger(database, Meta.Generation)));

    public ValueTask<GraphSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
        new(file.Errors.Read(() => Load(cancellationToken)));

    public ValueTask AppendAsync(StoreCommit commit, GraphChanges changes, CancellationToken cancellationToken = default)
    {
        file.Errors.Guard(() => Append(file.Writer!, commit, changes, cancellationToken));
        return ValueTask.CompletedTask;
    }

    /// <summary>Ends the connections of the snapshots that are still held.</summary>
    public void Dispose()
    {
        foreach (var reference in _texts)
        {
            if (reference.TryGetTarget(out var texts))
                texts.Dispose();
        }
    }

    private GraphSnapshot Load(CancellationToken cancellationToken)
    {
        var database = file.OpenSnapshot();
        try
        {
            var texts = new PaperTexts(database, file.Errors);
            var graph = new GraphReader(database).Read(texts, cancellationToken);
            _texts.RemoveAll(reference => !reference.TryGetTarget(out _));
            _texts.Add(new(texts));
            return graph;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private bool Append(Database database, StoreCommit commit, GraphChanges changes, CancellationToken cancellationToken)
    {
        try
        {
            database.Execute("BEGIN IMMEDIATE");
            _names ??= new NameDictionary(database);
            WriteRecords(database, commit, _names, cancellationToken);
            DecisionTable.Write(database, commit);
            new GraphWriter(database, _names, changes).Write(cancellationToken);
            WriteRedirects(database, commit);
            Meta.Write(database, Meta.Generation, Meta.ReadInteger(database, Meta.Generation) + 1);
            if (commit.Settled || commit.Unsettles)
                Meta.Write(database, Meta.Settled, commit.Settled ? 1 : 0);
            database.Execute("COMMIT");
            return true;
        }
        catch
        {
            database.Rollback();
            _names = null;
            throw;
        }
    }

    private static void WriteRecords(Database database, StoreCommit commit, NameDictionary names, CancellationToken cancellationToken)
    {
        using var index = new TextIndexUpkeep(database, commit);
        using var writer = new RecordWriter(database, names, index);
        foreach (var id in commit.DeletedRecords)
            writer.Delete(id);
        foreach (var record in commit.Records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Write(record);
        }

        index.Finish(commit.Settled);
    }

    private static void WriteRedirects(Database database, StoreCommit commit)
    {
        using var write = database.Prepare("REPLACE INTO redirect VALUES (?1, ?2)");
        foreach (var (from, to) in commit.Graph.Redirects)
            write.Bind(1, from).Bind(2, to).Run();
    }
}
