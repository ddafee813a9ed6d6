using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Extraction;

namespace PaperGraph.Cli.Running;

/// <summary>From which confidence on a store's papers were read.</summary>
internal static class ConfidenceFloor
{
    // A store is nearly always built in one way. All of its records would say it for certain, and on a server they take seconds.
    private const long Sample = 20;

    /// <summary>The highest among the newest papers, or null where their extractors do not tell.</summary>
    public static async ValueTask<double?> FindAsync(IGraphStore store, INamedQueries queries, CancellationToken cancellationToken)
    {
        var newest = await queries.AskAsync("papers", [("year", Value.Null), ("limit", Value.Of(Sample))], cancellationToken).ConfigureAwait(false);
        var ids = newest.Read().Select(paper => NodeIds.TryGetPaper(paper.Text("paper"), out var id) ? id : "").ToList();
        var stamps = await store.FindStampsAsync(ids, cancellationToken).ConfigureAwait(false);
        return stamps.Values.Max(stamp => ConceptExtractor.MinimumConfidenceOf(stamp.Extractor));
    }
}
