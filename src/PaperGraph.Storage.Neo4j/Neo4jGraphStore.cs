using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Prefixing;
using PaperGraph.Storage.Neo4j.Querying;
using PaperGraph.Storage.Neo4j.Reading;
using PaperGraph.Storage.Neo4j.Records;
using PaperGraph.Storage.Neo4j.Schema;
using PaperGraph.Storage.Neo4j.Search;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Writing;

namespace PaperGraph.Storage.Neo4j;

/// <summary>
/// A store in a database of a Neo4j server, which may hold other data: nodes whose ids are of PaperGraph's scheme and that carry the
/// label of their id are its own, and so are the nodes labelled PaperGraphRecord; nothing else is read or changed.
/// </summary>
/// <remarks>
/// Two things differ from the file. A server keeps no older state for a reader: a graph that is read while a commit happens ends with
/// an error (<see cref="ErrorKind.StoreBusy"/>) instead of mixing two states. And a server holds a transaction in memory: a commit
/// whose graph passes <see cref="Neo4jStoreOptions.TransactionElements"/> is several transactions, the first of which marks the store
/// as not settled and the last as settled, so that one which is cut off is finished by the next build.
/// </remarks>
public sealed partial class Neo4jGraphStore : IGraphStore
{
    private readonly INeo4jTransport _transport;
    private readonly Neo4jStoreOptions _options;
    private readonly Neo4jStoreMode _mode;
    private readonly ILogger _logger;
    private readonly RecordReader _records;
    private readonly PaperTexts _texts = new();

    private Neo4jGraphStore(INeo4jTransport transport, INeo4jTransport server, Neo4jStoreOptions options, Neo4jStoreMode mode, ILogger logger)
    {
        (_transport, _options, _mode, _logger) = (transport, options, mode, logger);
        _records = new RecordReader(transport, options.BatchRows);
        Cypher = transport == server ? Runner(server) : new PrefixedRunner(Runner(transport), Runner(server));

        ServerCypherRunner Runner(INeo4jTransport over) => new(over, options.Time, mode != Neo4jStoreMode.Read);
    }

    /// <summary>Runs Cypher on the server, on everything that its database holds; it may write where the store was opened to write.</summary>
    public ICypherRunner Cypher { get; }

    /// <summary>Opens a store; one that is opened to write gets the constraints and indexes that it lacks.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="mode">What for; only <see cref="Neo4jStoreMode.Create"/> makes a store where there is none.</param>
    /// <param name="logger">Hears of opening and commits.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="PaperGraphException">
    /// <see cref="ErrorKind.Store"/> where the server does not answer, refuses the login or has no such database, where there is no
    /// store, a newer one, or a constraint or index in the way.
    /// </exception>
    public static ValueTask<Neo4jGraphStore> OpenAsync(
        Neo4jStoreOptions options, Neo4jStoreMode mode, ILogger<Neo4jGraphStore> logger, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return OpenAsync(options.Connect(), options, mode, logger, cancellationToken);
    }

    /// <summary>The same over a transport, which the store disposes of.</summary>
    internal static async ValueTask<Neo4jGraphStore> OpenAsync(
        INeo4jTransport server, Neo4jStoreOptions options, Neo4jStoreMode mode, ILogger<Neo4jGraphStore> logger, CancellationToken cancellationToken)
    {
        var prefix = new LabelPrefix(options.LabelPrefix);
        INeo4jTransport transport = options.LabelPrefix.Length == 0 ? server : new PrefixedTransport(server, prefix);
        try
        {
            if (await StoreMeta.FindAsync(transport, options.Location, cancellationToken).ConfigureAwait(false) is null)
                await StoreBirth.CheckAsync(transport, options, mode, cancellationToken).ConfigureAwait(false);
            if (mode is Neo4jStoreMode.Write or Neo4jStoreMode.Create)
                await new StoreSchema(server, options.Location, prefix).ApplyAsync(cancellationToken).ConfigureAwait(false);
            var store = new Neo4jGraphStore(transport, server, options, mode, logger);
            store.LogOpened(options.Location, mode);
            return store;
        }
        catch
        {
            transport.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IGraphSource> ReadGraphAsync(CancellationToken cancellationToken = default) =>
        new Neo4jGraphSource(_transport, _options.Location, await FindMetaAsync(cancellationToken).ConfigureAwait(false), _options.BatchRows);

    /// <inheritdoc/>
    public async ValueTask<StoreStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        var meta = await FindMetaAsync(cancellationToken).ConfigureAwait(false) ?? new(StoreMeta.CurrentFormat, 0, true, "");
        var counts = await _transport.ReadAsync(
            new("MATCH (r:PaperGraphRecord) WHERE r.kind = 'paper' RETURN count(r) AS found UNION ALL MATCH ()-[r]->() RETURN count(r) AS found"), cancellationToken).ConfigureAwait(false);

        // What another program writes changes no record of ours; of what costs nothing to ask it most likely changes the number of relationships.
        var (papers, relationships) = (counts.Rows[0].Integer(0), counts.Rows[1].Integer(0));
        return new(
            _options.Location, (int)meta.Format, meta.Generation, papers, meta.Settled,
            string.Create(CultureInfo.InvariantCulture, $"{meta.Generation}.{papers}.{meta.Lot}.{relationships}"));
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<string, RecordStamp>> FindStampsAsync(IReadOnlyCollection<string> paperIds, CancellationToken cancellationToken = default) =>
        await _records.FindStampsAsync(paperIds, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async IAsyncEnumerable<KeyValuePair<string, RecordStamp>> ReadStampsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var stamp in await _records.AllStampsAsync(cancellationToken).ConfigureAwait(false))
            yield return stamp;
    }

    /// <inheritdoc/>
    public async ValueTask<PaperRecord?> FindRecordAsync(string paperId, CancellationToken cancellationToken = default) =>
        await _records.FindAsync([paperId], cancellationToken).ConfigureAwait(false) is [var record, ..] ? record : null;

    /// <inheritdoc/>
    public async IAsyncEnumerable<PaperRecord> ReadRecordsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var record in _records.AllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_mode is not (Neo4jStoreMode.Look or Neo4jStoreMode.Read))
                _texts.Remember(record);
            yield return record;
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<PaperRecord> ReadRecordsAsync(IReadOnlyCollection<string> paperIds, CancellationToken cancellationToken = default) =>
        _records.AllAsync(paperIds.Distinct().Order(StringComparer.Ordinal), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Decision>> ReadDecisionsAsync(CancellationToken cancellationToken = default) =>
        await _records.AllDecisionsAsync(cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> FindPapersOfSourceAsync(string source, CancellationToken cancellationToken = default) =>
        await _records.FindPapersOfSourceAsync(source, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<string?> FindRedirectAsync(string id, CancellationToken cancellationToken = default) =>
        await _records.FindRedirectAsync(id, node => IsThereAsync(node, cancellationToken), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<string, string>> ReadRedirectsAsync(CancellationToken cancellationToken = default) =>
        await _records.AllRedirectsAsync(cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PaperHit>> SearchAsync(string words, int limit, CancellationToken cancellationToken = default) =>
        await new FullTextSearch(_transport).FindAsync(words, limit, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask CommitAsync(StoreCommit commit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commit);
        if (_mode is Neo4jStoreMode.Look or Neo4jStoreMode.Read)
            throw new PaperGraphException(ErrorKind.Store, $"{_options.Location} is open for reading only.");
        try
        {
            await WriteAsync(commit, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            _texts.Clear();
            throw;
        }

        LogCommitted(commit.Records.Count, commit.DeletedRecords.Count, commit.Graph.Nodes.Count, commit.Graph.Relationships.Count);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _transport.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task WriteAsync(StoreCommit commit, CancellationToken cancellationToken)
    {
        foreach (var paperId in commit.DeletedRecords)
            _texts.Forget(paperId);
        foreach (var record in commit.Records)
            _texts.Remember(record);
        var parts = CommitParts.Of(commit, _options.TransactionElements);
        bool? settled = commit.Settled || commit.Unsettles ? commit.Settled : null;
        foreach (var (place, part) in parts.Index())
        {
            var settledSoFar = place == parts.Count - 1 || settled is null ? settled : false;
            await _transport.TransactAsync(transaction => WriteAsync(transaction, part, settledSoFar, cancellationToken), cancellationToken).ConfigureAwait(false);
            LogWritten(place + 1, parts.Count, part.Graph.Nodes.Count, part.Graph.Relationships.Count);
        }
    }

    private async Task WriteAsync(INeo4jTransaction transaction, StoreCommit commit, bool? settled, CancellationToken cancellationToken)
    {
        await StoreMeta.AdvanceAsync(transaction, settled, _options.Location, cancellationToken).ConfigureAwait(false);
        var records = new RecordWriter(transaction, _options.BatchRows);
        await records.DeleteAsync(commit, cancellationToken).ConfigureAwait(false);
        await records.WriteAsync(commit.Records, cancellationToken).ConfigureAwait(false);
        await records.WriteAsync(commit.Decisions, cancellationToken).ConfigureAwait(false);
        var (nodes, relationships) = (new NodeWriter(transaction, _texts, _options.BatchRows), new RelationshipWriter(transaction, _texts, _options.BatchRows));
        await relationships.DeleteAsync(commit.Graph.DeletedRelationships, cancellationToken).ConfigureAwait(false);
        await nodes.DeleteAsync(commit.Graph.DeletedNodes, cancellationToken).ConfigureAwait(false);
        await nodes.WriteAsync(commit.Graph.Nodes, cancellationToken).ConfigureAwait(false);
        await relationships.WriteAsync(commit.Graph.Relationships, cancellationToken).ConfigureAwait(false);
        await records.RedirectAsync(commit.Graph.Redirects, cancellationToken).ConfigureAwait(false);
    }

    private Task<StoreMeta?> FindMetaAsync(CancellationToken cancellationToken) => StoreMeta.FindAsync(_transport, _options.Location, cancellationToken);

    private async Task<bool> IsThereAsync(string id, CancellationToken cancellationToken)
    {
        var result = await _transport.ReadAsync(
            new($"RETURN EXISTS {{ (:{NodeAnchor.Of(id)} {{id: $id}}) }} OR EXISTS {{ (:{NodeAnchor.Marker} {{id: $id}}) }}", ("id", id)), cancellationToken).ConfigureAwait(false);
        return result.Single.Boolean(0);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Opened {Location} to {Mode}")]
    private partial void LogOpened(string location, Neo4jStoreMode mode);

    [LoggerMessage(Level = LogLevel.Trace, Message = "Wrote transaction {Place} of {Count}: {Nodes} nodes, {Relationships} relationships")]
    private partial void LogWritten(int place, int count, int nodes, int relationships);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Committed {Records} records, {Deleted} deletions, {Nodes} nodes, {Relationships} relationships")]
    private partial void LogCommitted(int records, int deleted, int nodes, int relationships);
}
