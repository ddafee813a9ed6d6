using PaperGraph.Core.Mentions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Extraction;
using PaperGraph.Storage.Neo4j;

namespace PaperGraph.Hosting;

/// <summary>
/// From which confidence on a store's papers were read. That stands in the stamp of every paper, so it goes where the papers go; a build that
/// is not told otherwise reads as they were read.
/// </summary>
public static class StoredConfidence
{
    // A store is nearly always built in one way. All of its records would say it for certain, and take seconds.
    private const int Sample = 20;

    /// <summary>The highest among a few papers, or null where there are none, or their extractors do not tell.</summary>
    public static async ValueTask<double?> FindAsync(IGraphStore store, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var stamps = store is Neo4jGraphStore server
            ? await OfNewestAsync(store, new NamedQueryRunner(server.Cypher), cancellationToken).ConfigureAwait(false)
            : await store.ReadStampsAsync(cancellationToken).Take(Sample).Select(stamp => stamp.Value).ToListAsync(cancellationToken).ConfigureAwait(false);
        return stamps.Max(stamp => ConceptExtractor.MinimumConfidenceOf(stamp.Extractor));
    }

    /// <summary>The extractor for a store: the application's, unless neither it nor its options say from which confidence on and the store's papers were read from another.</summary>
    /// <param name="extractor">The application's.</param>
    /// <param name="options">Its options.</param>
    /// <param name="stored">What <see cref="FindAsync"/> says of the store.</param>
    public static IMentionExtractor ExtractorFor(IMentionExtractor extractor, PaperGraphOptions options, double? stored)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(options);
        return options.MinConfidence is null && extractor is ConceptExtractor && stored is { } least && stored != ConceptExtractor.MinimumConfidenceOf(extractor.Version)
            ? Extractors.Create(options, minimumConfidence: least)
            : extractor;
    }

    // A server gives all stamps or those of named papers, a file one after the other.
    private static async ValueTask<IEnumerable<RecordStamp>> OfNewestAsync(IGraphStore store, NamedQueryRunner queries, CancellationToken cancellationToken)
    {
        var newest = await queries.AskAsync("papers", [("year", Value.Null), ("limit", Value.Of((long)Sample))], cancellationToken).ConfigureAwait(false);
        var ids = newest.Read().Select(paper => NodeIds.TryGetPaper(paper.Text("paper"), out var id) ? id : "").ToList();
        return (await store.FindStampsAsync(ids, cancellationToken).ConfigureAwait(false)).Values;
    }
}
