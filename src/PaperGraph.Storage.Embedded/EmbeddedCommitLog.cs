using PaperGraph.Core.Storage;
using PaperGraph.Graph;
using PaperGraph.Graph.Transactions;
using PaperGraph.Storage.Embedded.Elements;
using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Storage.Embedded.Records;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded;

/// <summary>The commits of a graph as transactions of the file.</summary>
internal sealed class EmbeddedCommitLog(StoreFile file, StoreReader reader) : ICommitLog, IDisposable
{
    private readonly OpenTexts _texts = new(file);
    private CommitWriter? _writer;

    public bool IsWritable => file.Writer is not null;

    public ValueTask<long> GetGenerationAsync(CancellationToken cancellationToken = default) =>
        new(reader.Read(database => Meta.ReadInteger(database, Meta.Generation)));

    public ValueTask<GraphView> LoadAsync(CancellationToken cancellationToken = default) =>
        new(file.Errors.Read(() => Load(cancellationToken)));

    public ValueTask AppendAsync(StoreCommit commit, ElementChanges changes, CancellationToken cancellationToken = default)
    {
        file.Errors.Guard(() => Append(file.Writer!, commit, changes, cancellationToken));
        if (commit.Unsettles)
            _texts.Outdate();
        else
            _texts.LetTheLogShrink();
        return ValueTask.CompletedTask;
    }

    /// <summary>Ends the connections of the snapshots that are still held.</summary>
    public void Dispose()
    {
        _writer?.Dispose();
        _texts.Dispose();
    }

    private GraphView Load(CancellationToken cancellationToken)
    {
        var database = file.OpenSnapshot();
        try
        {
            var texts = PaperTexts.HasAny(database) ? new PaperTexts(database, file.Errors) : null;
            var view = new GraphView(new GraphReader(database).Read(texts, cancellationToken), RuleTable.Read(database));
            if (texts is null)
                database.Dispose();
            else
                _texts.Add(texts);
            return view;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private bool Append(Database database, StoreCommit commit, ElementChanges changes, CancellationToken cancellationToken)
    {
        try
        {
            database.Execute("BEGIN IMMEDIATE");
            _writer ??= new CommitWriter(database);
            _writer.Write(commit, changes, cancellationToken);
            database.Execute("COMMIT");
            return true;
        }
        catch
        {
            database.Rollback();

            // What it remembers of names and sets may have gone with the transaction.
            _writer?.Dispose();
            _writer = null;
            throw;
        }
    }
}
