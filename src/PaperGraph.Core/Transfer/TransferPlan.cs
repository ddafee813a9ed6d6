using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Transfer;

/// <summary>What two stores' records and decisions have to do with each other, and what has to be written.</summary>
/// <param name="Papers">Papers, by their stamps.</param>
/// <param name="Decisions">Decisions.</param>
/// <param name="WrittenDecisions">Decisions that the source gives.</param>
/// <param name="Redirects">Redirects that the destination lacks. Where it has one of its own, that one was made for its graph and stays.</param>
internal sealed record TransferPlan(
    RecordComparison<RecordStamp> Papers, RecordComparison<Decision> Decisions, IReadOnlyList<Decision> WrittenDecisions, IReadOnlyDictionary<string, string> Redirects)
{
    /// <summary>Whether the destination's graph has to be settled after it.</summary>
    public bool Unsettles => Papers.Copied.Count + Papers.Deleted.Count + Decisions.Copied.Count + Decisions.Deleted.Count > 0;

    public static async Task<TransferPlan> ReadAsync(IGraphStore source, IGraphStore destination, bool mirror, CancellationToken cancellationToken)
    {
        var (decisions, written) = await CompareDecisionsAsync(source, destination, mirror, cancellationToken).ConfigureAwait(false);
        return new(
            await ComparePapersAsync(source, destination, mirror, cancellationToken).ConfigureAwait(false),
            decisions, written,
            await FindRedirectsAsync(source, destination, cancellationToken).ConfigureAwait(false));
    }

    // A record does not say when it was made, so the source goes before the destination: it is what the user named as such.
    private static async Task<RecordComparison<RecordStamp>> ComparePapersAsync(IGraphStore source, IGraphStore destination, bool mirror, CancellationToken cancellationToken)
    {
        var there = await destination.ReadStampsAsync(cancellationToken).ToDictionaryAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        var papers = new RecordComparison<RecordStamp>(there, mirror);
        await foreach (var (id, stamp) in source.ReadStampsAsync(cancellationToken).ConfigureAwait(false))
            papers.Add(id, stamp);
        return papers;
    }

    // A decision does, so the later of two stays, unless a copy of the source is wanted.
    private static async Task<(RecordComparison<Decision> Comparison, IReadOnlyList<Decision> Written)> CompareDecisionsAsync(
        IGraphStore source, IGraphStore destination, bool mirror, CancellationToken cancellationToken)
    {
        var there = await destination.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false);
        var here = await source.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false);
        var decisions = new RecordComparison<Decision>(there.ToDictionary(decision => decision.Id), mirror);
        foreach (var decision in here)
            decisions.Add(decision.Id, decision, other => other.At > decision.At);
        var copied = decisions.Copied.ToHashSet();
        return (decisions, [.. here.Where(decision => copied.Contains(decision.Id))]);
    }

    private static async Task<Dictionary<string, string>> FindRedirectsAsync(IGraphStore source, IGraphStore destination, CancellationToken cancellationToken)
    {
        var there = await destination.ReadRedirectsAsync(cancellationToken).ConfigureAwait(false);
        return (await source.ReadRedirectsAsync(cancellationToken).ConfigureAwait(false)).Where(pair => !there.ContainsKey(pair.Key)).ToDictionary();
    }
}
