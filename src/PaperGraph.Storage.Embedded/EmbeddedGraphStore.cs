using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;
using PaperGraph.Graph.Transactions;
using PaperGraph.Storage.Embedded.Elements;
using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Storage.Embedded.Records;
using PaperGraph.Storage.Embedded.Search;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded;

/// <summary>
/// A store in one SQLite file: any property graph, the paper records, redirects and full-text search. One process writes,
/// any number read meanwhile.
/// </summary>
public sealed partial class EmbeddedGraphStore : IGraphStore, IGraphLoader
{
    private readonly StoreFile _file;
    private readonly StoreReader _reader;
    private readonly EmbeddedCommitLog _log;
    private readonly LiveGraph _graph;
    private readonly EmbeddedFullTextIndex _texts;
    private readonly ILogger _logger;

    private EmbeddedGraphStore(StoreFile file, ILogger logger)
    {
        (_file, _logger) = (file, logger);
        _reader = new StoreReader(file);
        _log = new EmbeddedCommitLog(file, _reader);
        _graph = new LiveGraph(_log);
        _texts = new EmbeddedFullTextIndex(file);
    }

    /// <summary>What it was opened for.</summary>
    public StoreMode Mode => _file.Writer is null ? StoreMode.Read : StoreMode.Write;

    /// <summary>Whether something else is now where it was opened, or nothing: this one reads on in a file that nobody else finds any more.</summary>
    public bool IsReplaced => _reader.HasMoved || _file.IsElsewhere;

    /// <summary>Opens a store.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="mode">What for; only writing creates a store that is not there.</param>
    /// <param name="logger">Hears of opening and commits.</param>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="PaperGraphException">
    /// <see cref="ErrorKind.StoreBusy"/> where another process writes to it; <see cref="ErrorKind.Store"/> where there is none to
    /// read, where something else is in its place, where a newer version wrote it, or where it cannot be opened.
    /// </exception>
    public static ValueTask<EmbeddedGraphStore> OpenAsync(
        string path, StoreMode mode, ILogger<EmbeddedGraphStore> logger, EmbeddedStoreOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        cancellationToken.ThrowIfCancellationRequested();
        var file = StoreFile.Open(path, mode, options ?? new());
        try
        {
            var store = new EmbeddedGraphStore(file, logger);
            store.LogOpened(file.Path, mode);
            return new(store);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IGraphSource> ReadGraphAsync(CancellationToken cancellationToken = default) =>
        await ReadSnapshotAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>The graph as the last commit left it, in memory; stays the same while later commits happen.</summary>
    public ValueTask<GraphSnapshot> ReadSnapshotAsync(CancellationToken cancellationToken = default) => _graph.ReadAsync(cancellationToken);

    /// <summary>The graph for statements that read and write it.</summary>
    public IStatementGraph Graph => _graph;

    /// <inheritdoc/>
    public ValueTask<StoreStatus> GetStatusAsync(CancellationToken cancellationToken = default) => new(_reader.Read(database =>
    {
        var (generation, papers) = (Meta.ReadInteger(database, Meta.Generation), database.ReadInteger("SELECT count(*) FROM paper_record"));
        return new StoreStatus(
            _file.Path, StoreFormat.Version, generation, papers, Meta.ReadInteger(database, Meta.Settled) != 0,
            string.Create(CultureInfo.InvariantCulture, $"{generation}.{papers}.{Meta.ReadText(database, Meta.Lot)}"));
    }));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, RecordStamp>> FindStampsAsync(IReadOnlyCollection<string> paperIds, CancellationToken cancellationToken = default) =>
        new(_reader.Read(database => RecordQueries.FindStamps(database, paperIds)));

    /// <inheritdoc/>
    public IAsyncEnumerable<KeyValuePair<string, RecordStamp>> ReadStampsAsync(CancellationToken cancellationToken = default) =>
        StreamAsync(RecordQueries.AllStamps, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<PaperRecord?> FindRecordAsync(string paperId, CancellationToken cancellationToken = default) =>
        new(_reader.Read(database => RecordQueries.Find(database, paperId)));

    /// <inheritdoc/>
    public IAsyncEnumerable<PaperRecord> ReadRecordsAsync(CancellationToken cancellationToken = default) =>
        StreamAsync(RecordQueries.All, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<PaperRecord> ReadRecordsAsync(IReadOnlyCollection<string> paperIds, CancellationToken cancellationToken = default) =>
        StreamAsync(database => RecordQueries.Find(database, paperIds), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Decision>> ReadDecisionsAsync(CancellationToken cancellationToken = default) =>
        new(_reader.Read(DecisionTable.Read));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<string>> FindPapersOfSourceAsync(string source, CancellationToken cancellationToken = default) =>
        new(_reader.Read(database => RecordQueries.FindPapersOfSource(database, source)));

    /// <inheritdoc/>
    public ValueTask<string?> FindRedirectAsync(string id, CancellationToken cancellationToken = default) =>
        new(_reader.Read(database => Redirects.Find(database, id)));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, string>> ReadRedirectsAsync(CancellationToken cancellationToken = default) =>
        new(_reader.Read(Redirects.All));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PaperHit>> SearchAsync(string words, int limit, CancellationToken cancellationToken = default) =>
        _texts.SearchAsync(words, limit, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask CommitAsync(StoreCommit commit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commit);
        try
        {
            await _graph.CommitAsync(commit, cancellationToken).ConfigureAwait(false);
        }
        catch (ConstraintViolationException violation)
        {
            throw new PaperGraphException(
                ErrorKind.Store, $"The graph of these papers breaks a constraint that was made by Cypher: {violation.Message}",
                $"DROP CONSTRAINT `{violation.Rule.Name}`, then the same again", violation);
        }

        LogCommitted(commit.Records.Count, commit.DeletedRecords.Count, commit.Graph.Nodes.Count, commit.Graph.Relationships.Count);
    }

    /// <inheritdoc/>
    public async ValueTask<LoadCount> LoadAsync(IGraphSource source, IProgress<LoadCount>? progress = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _graph.LoadAsync(source, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (ConstraintViolationException violation)
        {
            throw new PaperGraphException(ErrorKind.Input, violation.Message, "a store of its own for this graph: --store FILE", violation);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _graph.Dispose();
        _log.Dispose();
        _texts.Dispose();
        _reader.Dispose();
        _file.Dispose();
        return ValueTask.CompletedTask;
    }

    private async IAsyncEnumerable<T> StreamAsync<T>(Func<Database, IEnumerable<T>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false);
        using var database = _file.Errors.Guard(_file.OpenSnapshot);
        using var items = _file.Errors.Read(() => read(database).GetEnumerator());
        while (_file.Errors.Read(items.MoveNext))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return items.Current;
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Opened {Path} to {Mode}")]
    private partial void LogOpened(string path, StoreMode mode);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Committed {Records} records, {Deleted} deletions, {Nodes} nodes, {Relationships} relationships")]
    private partial void LogCommitted(int records, int deleted, int nodes, int relationships);
}
