using Microsoft.Extensions.Logging;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Building;

/// <summary>Brings people's decisions about names into a store, or out of it again, and settles its graph.</summary>
public sealed partial class StoreDecisions(IGraphSettler settler, IGraphStore store, ILogger<StoreDecisions> logger)
{
    /// <summary>
    /// Takes decisions in and takes others back, in one transaction with what changes in the graph. A concept whose id changes leaves
    /// a redirect.
    /// </summary>
    /// <param name="made">Decisions to keep; one of an id that is kept already takes its place.</param>
    /// <param name="takenBack">Ids of decisions to take back; those that are not kept are passed over.</param>
    /// <param name="isDryRun">Whether only to say what would change.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <returns>What changes in the graph.</returns>
    /// <exception cref="PaperGraphException">The store cannot be read or written.</exception>
    public async Task<GraphDifference> ApplyAsync(
        IReadOnlyList<Decision> made, IReadOnlyList<string> takenBack, bool isDryRun = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(takenBack);
        var gone = made.Select(decision => decision.Id).Concat(takenBack).ToHashSet();
        var kept = (await store.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false)).Where(decision => !gone.Contains(decision.Id));
        var wanted = await settler.SettleAsync(store.ReadRecordsAsync(cancellationToken), [.. kept, .. made], cancellationToken).ConfigureAwait(false);
        var stored = await store.ReadGraphAsync(cancellationToken).ConfigureAwait(false);
        var difference = await GraphDifference.ComputeAsync(stored, wanted, cancellationToken).ConfigureAwait(false);
        if (isDryRun)
            return difference;
        await store.CommitAsync(new() { Decisions = made, DeletedDecisions = takenBack, Graph = difference.Batch, Settled = true }, cancellationToken).ConfigureAwait(false);
        LogDecided(made.Count, takenBack.Count, difference.Batch.Nodes.Count, difference.Batch.DeletedNodes.Count);
        return difference;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Made} decisions taken in, {TakenBack} taken back: {Nodes} nodes written, {DeletedNodes} deleted")]
    private partial void LogDecided(int made, int takenBack, int nodes, int deletedNodes);
}
