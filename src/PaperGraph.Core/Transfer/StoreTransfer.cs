using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using PaperGraph.Core.Building;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Transfer;

/// <summary>
/// Brings one store's papers, decisions and redirects into another, batch by batch, and settles the graph there. Whatever is cut off is
/// finished by the next transfer, or by the next build into the destination.
/// </summary>
/// <remarks>
/// The graph itself is not copied: it follows from the papers, and where the destination has papers of its own it is another one. What
/// people added to either graph stays where it is.
/// </remarks>
public sealed partial class StoreTransfer(IGraphSettler settler, TimeProvider time, ILogger<StoreTransfer> logger)
{
    /// <summary>Transfers.</summary>
    /// <param name="source">What is read.</param>
    /// <param name="destination">What is written; only read in a dry run.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="cancellationToken">Ends it between two transactions.</param>
    /// <exception cref="PaperGraphException">A store cannot be read or written, or both are one.</exception>
    public async Task<TransferReport> RunAsync(
        IGraphStore source, IGraphStore destination, TransferOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(options);
        var started = time.GetTimestamp();
        var (from, to) = (await source.GetStatusAsync(cancellationToken).ConfigureAwait(false), await destination.GetStatusAsync(cancellationToken).ConfigureAwait(false));
        if (from.Location == to.Location)
            throw new PaperGraphException(ErrorKind.Usage, $"{from.Location} is both where the papers are and where they shall go.", "another store for one of the two");
        var plan = await TransferPlan.ReadAsync(source, destination, options.Mirror, cancellationToken).ConfigureAwait(false);
        LogPlanned(from.Location, to.Location, plan.Papers.Copied.Count, plan.Papers.Deleted.Count, plan.Decisions.Copied.Count);
        if (!options.DryRun)
            await WriteAsync(source, destination, plan, options, progress, cancellationToken).ConfigureAwait(false);
        progress?.Report(new(BuildPhase.Settling, plan.Papers.Copied.Count, null));
        var graph = await SettleAsync(source, destination, plan, options, cancellationToken).ConfigureAwait(false);
        return new()
        {
            Source = from.Location,
            Destination = to.Location,
            Papers = plan.Papers.Count,
            Decisions = plan.Decisions.Count,
            Redirects = graph.Batch.Redirects.Count,
            Graph = graph,
            Elapsed = time.GetElapsedTime(started),
        };
    }

    private static async Task WriteAsync(
        IGraphStore source, IGraphStore destination, TransferPlan plan, TransferOptions options, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        long written = 0;
        foreach (var ids in plan.Papers.Copied.Chunk(options.BatchSize))
        {
            var records = await source.ReadRecordsAsync(ids, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
            await destination.CommitAsync(new() { Records = records }, cancellationToken).ConfigureAwait(false);
            written += records.Count;
            progress?.Report(new(BuildPhase.Streaming, written, (double)written / plan.Papers.Copied.Count));
        }

        var rest = new StoreCommit { DeletedRecords = plan.Papers.Deleted, Decisions = plan.WrittenDecisions, DeletedDecisions = plan.Decisions.Deleted };
        if (rest.Unsettles)
            await destination.CommitAsync(rest, cancellationToken).ConfigureAwait(false);
    }

    private async Task<GraphDifference> SettleAsync(IGraphStore source, IGraphStore destination, TransferPlan plan, TransferOptions options, CancellationToken cancellationToken)
    {
        var settled = (await destination.GetStatusAsync(cancellationToken).ConfigureAwait(false)).Settled;
        var difference = GraphDifference.None;
        var moved = new Dictionary<string, string>();
        if (!settled || plan.Unsettles)
        {
            var records = options.DryRun ? UniteAsync(source, destination, plan, cancellationToken) : destination.ReadRecordsAsync(cancellationToken);
            var wanted = await settler.SettleAsync(records, cancellationToken).ConfigureAwait(false);
            var stored = await destination.ReadGraphAsync(cancellationToken).ConfigureAwait(false);
            difference = await GraphDifference.ComputeAsync(stored, wanted, cancellationToken).ConfigureAwait(false);
            moved = await FindMovedAsync(source, wanted, cancellationToken).ConfigureAwait(false);
        }

        var redirects = plan.Redirects.ToDictionary();
        foreach (var (id, target) in moved.Concat(difference.Batch.Redirects))
            redirects[id] = target;
        difference = difference with { Batch = difference.Batch with { Redirects = redirects } };
        if (!options.DryRun && (!settled || !difference.Batch.IsEmpty))
            await destination.CommitAsync(new() { Graph = difference.Batch, Settled = true }, cancellationToken).ConfigureAwait(false);
        return difference;
    }

    // What the destination would have; the settler minds no order.
    private static async IAsyncEnumerable<PaperRecord> UniteAsync(
        IGraphStore source, IGraphStore destination, TransferPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var gone = plan.Papers.Copied.Concat(plan.Papers.Deleted).ToHashSet();
        await foreach (var record in destination.ReadRecordsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!gone.Contains(record.Paper.Id))
                yield return record;
        }

        await foreach (var record in source.ReadRecordsAsync(plan.Papers.Copied, cancellationToken).ConfigureAwait(false))
            yield return record;
    }

    // Concepts of the source whose names lead elsewhere among the papers of both.
    private static async Task<Dictionary<string, string>> FindMovedAsync(IGraphStore source, SettledGraph wanted, CancellationToken cancellationToken)
    {
        var living = wanted.Nodes.Select(node => node.Id).ToHashSet();
        var graph = await source.ReadGraphAsync(cancellationToken).ConfigureAwait(false);
        var concepts = graph.NodesAsync(new() { Labels = new HashSet<string> { Labels.Concept }, IncludeComputed = false }, cancellationToken);
        var moved = await concepts.Where(node => !living.Contains(node.Id)).ToListAsync(cancellationToken).ConfigureAwait(false);
        return GraphDifference.FindRedirects(moved, wanted.Concepts);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "From {Source} to {Destination}: {Copied} papers to write, {Deleted} to delete, {Decisions} decisions to write")]
    private partial void LogPlanned(string source, string destination, int copied, int deleted, int decisions);
}
