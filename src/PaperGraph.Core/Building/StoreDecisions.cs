using Microsoft.Extensions.Logging;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Building;

/// <summary>Brings people's decisions about names into a store, or out of it again, and settles its graph.</summary>
public sealed partial class StoreDecisions(IGraphSettler settler, IGraphStore store, ILogger<StoreDecisions> logger)
{
    /// <summary>
    /// Takes decisions in, in one transaction with what they change in the graph. A concept whose id changes leaves a redirect.
    /// </summary>
    /// <param name="made">
    /// What was decided, or taken back (<see cref="Decision.TakeBack"/>). One of an id that is kept already takes its place.
    /// </param>
    /// <param name="isDryRun">Whether only to say what would change.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <returns>What changes in the graph, and where names lead then.</returns>
    /// <exception cref="PaperGraphException">The store cannot be read or written.</exception>
    public async Task<DecisionReport> ApplyAsync(IReadOnlyList<Decision> made, bool isDryRun = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(made);
        var kept = (await store.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false)).ToDictionary(decision => decision.Id);
        Decision[] written = [.. made.Select(decision => kept.TryGetValue(decision.Id, out var earlier) ? decision.After(earlier) : decision)];
        foreach (var decision in written)
            kept[decision.Id] = decision;
        var isSettled = (await store.GetStatusAsync(cancellationToken).ConfigureAwait(false)).Settled;
        var report = isSettled && written.All(decision => decision.Kind == DecisionKind.Keep)
            ? DecisionReport.OfNoChange
            : await SettleAsync(kept.Values, cancellationToken).ConfigureAwait(false);
        if (isDryRun)
            return report;
        await store.CommitAsync(new() { Decisions = written, Graph = report.Graph.Batch, Settled = true }, cancellationToken).ConfigureAwait(false);
        LogDecided(written.Length, report.Graph.Batch.Nodes.Count, report.Graph.Batch.DeletedNodes.Count);
        return report;
    }

    private async Task<DecisionReport> SettleAsync(IReadOnlyCollection<Decision> decisions, CancellationToken cancellationToken)
    {
        var wanted = await settler.SettleAsync(store.ReadRecordsAsync(cancellationToken), decisions, cancellationToken).ConfigureAwait(false);
        var stored = await store.ReadGraphAsync(cancellationToken).ConfigureAwait(false);
        return new(await GraphDifference.ComputeAsync(stored, wanted, cancellationToken).ConfigureAwait(false), wanted.Concepts);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Made} decisions written: {Nodes} nodes written, {DeletedNodes} deleted")]
    private partial void LogDecided(int made, int nodes, int deletedNodes);
}
