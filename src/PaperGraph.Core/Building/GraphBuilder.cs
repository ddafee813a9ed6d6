using Microsoft.Extensions.Logging;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Sources;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Building;

/// <summary>
/// Drives papers through the rooms. Streaming: batches become paper records, one transaction each. Settling: the records
/// become the graph, in one transaction. Whatever is cut off is finished by the next build.
/// </summary>
public sealed partial class GraphBuilder(
    IMentionExtractor extractor, IGraphSettler settler, IGraphStore store, TimeProvider time, ILogger<GraphBuilder> logger)
{
    /// <summary>
    /// Reads the sources in their order into the store and settles the graph. A source that cannot be read as a whole is
    /// named in the summary; the others are built all the same.
    /// </summary>
    /// <exception cref="PaperGraphException">The store cannot be read or written.</exception>
    public Task<BuildSummary> BuildAsync(
        IReadOnlyList<IPaperSource> sources, BuildOptions options, IBuildListener? listener = null,
        IProgress<BuildProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        return BuildAsync(sources, options, settlesAnyway: false, listener, progress, cancellationToken);
    }

    /// <summary>
    /// Extracts again from the stored texts whatever another extractor, lexicon or resolver had read, and settles,
    /// so that what a build owns is right again whatever was done to it by Cypher.
    /// </summary>
    public async Task<BuildSummary> RebuildAsync(
        BuildOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var status = await store.GetStatusAsync(cancellationToken).ConfigureAwait(false);
        return await BuildAsync([new StoredPapers(store, status.Papers)], options, settlesAnyway: true, null, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes papers out of the store, with all that only they supported.</summary>
    /// <returns>How many of them were there.</returns>
    public async Task<BuildSummary> ForgetAsync(IReadOnlyCollection<string> paperIds, CancellationToken cancellationToken = default)
    {
        var started = time.GetTimestamp();
        var found = await store.FindStampsAsync(paperIds, cancellationToken).ConfigureAwait(false);
        if (found.Count > 0)
            await store.CommitAsync(new StoreCommit { DeletedRecords = [.. found.Keys] }, cancellationToken).ConfigureAwait(false);
        var batch = await SettleAsync(anyway: false, cancellationToken).ConfigureAwait(false);
        return new BuildSummary { Forgotten = found.Count, Graph = batch, Elapsed = time.GetElapsedTime(started) };
    }

    private async Task<BuildSummary> BuildAsync(
        IReadOnlyList<IPaperSource> sources, BuildOptions options, bool settlesAnyway, IBuildListener? listener,
        IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var stream = new RecordStream(store, extractor, settler.Version, options, listener);
        List<PaperGraphException> unreadable = [];
        foreach (var source in sources)
        {
            LogReading(source.Name);
            try
            {
                await ReadAsync(source, stream, progress, cancellationToken).ConfigureAwait(false);
            }
            catch (PaperGraphException error) when (error.Kind == ErrorKind.Input)
            {
                unreadable.Add(error);
            }
        }

        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        progress?.Report(new(BuildPhase.Settling, stream.Summary.Read, null));
        var batch = await SettleAsync(settlesAnyway, cancellationToken).ConfigureAwait(false);
        var summary = stream.Summary with { Unreadable = unreadable, Graph = batch, Elapsed = time.GetElapsedTime(started) };
        return summary with { TooManyRejects = summary.Rejected > options.MaxRejects.Of(summary.Read) || (summary.Rejected > 0 && summary.Rejected == summary.Read) };
    }

    private static async Task ReadAsync(IPaperSource source, RecordStream stream, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        await foreach (var reading in source.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (await stream.AddAsync(reading, cancellationToken).ConfigureAwait(false))
                progress?.Report(new(BuildPhase.Streaming, stream.Summary.Read, source.Fraction));
        }
    }

    private async Task<GraphBatch> SettleAsync(bool anyway, CancellationToken cancellationToken)
    {
        var isSettled = (await store.GetStatusAsync(cancellationToken).ConfigureAwait(false)).Settled;
        if (isSettled && !anyway)
            return GraphBatch.Empty;
        var decisions = await store.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false);
        var wanted = await settler.SettleAsync(store.ReadRecordsAsync(cancellationToken), decisions, cancellationToken).ConfigureAwait(false);
        var stored = await store.ReadGraphAsync(cancellationToken).ConfigureAwait(false);
        var batch = (await GraphDifference.ComputeAsync(stored, wanted, cancellationToken).ConfigureAwait(false)).Batch;
        if (isSettled && batch.IsEmpty)
            return batch;
        await store.CommitAsync(new StoreCommit { Graph = batch, Settled = true }, cancellationToken).ConfigureAwait(false);
        LogSettled(batch.Nodes.Count, batch.Relationships.Count, batch.DeletedNodes.Count, batch.DeletedRelationships.Count);
        return batch;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Reading {Source}")]
    private partial void LogReading(string source);

    [LoggerMessage(Level = LogLevel.Information, Message = "Settled: {Nodes} nodes and {Relationships} relationships written, {DeletedNodes} and {DeletedRelationships} deleted")]
    private partial void LogSettled(int nodes, int relationships, int deletedNodes, int deletedRelationships);
}
