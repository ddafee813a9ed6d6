using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Storage;

/// <summary>
/// A durable graph with the paper records that it was made from. One writer at a time; a reader sees the graph as one
/// commit left it.
/// </summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>The graph as the last commit left it; stays the same while later commits happen.</summary>
    ValueTask<IGraphSource> ReadGraphAsync(CancellationToken cancellationToken = default);

    /// <summary>The store in numbers.</summary>
    ValueTask<StoreStatus> GetStatusAsync(CancellationToken cancellationToken = default);

    /// <summary>The stamps of those papers that are stored, by paper id.</summary>
    ValueTask<IReadOnlyDictionary<string, RecordStamp>> FindStampsAsync(IReadOnlyCollection<string> paperIds, CancellationToken cancellationToken = default);

    /// <summary>The stamps of all papers, in ordinal order of the papers' ids.</summary>
    IAsyncEnumerable<KeyValuePair<string, RecordStamp>> ReadStampsAsync(CancellationToken cancellationToken = default);

    /// <summary>One paper's record, or null.</summary>
    ValueTask<PaperRecord?> FindRecordAsync(string paperId, CancellationToken cancellationToken = default);

    /// <summary>All records in ordinal order of the papers' ids.</summary>
    IAsyncEnumerable<PaperRecord> ReadRecordsAsync(CancellationToken cancellationToken = default);

    /// <summary>The records of those papers that are stored, in ordinal order of their ids.</summary>
    IAsyncEnumerable<PaperRecord> ReadRecordsAsync(IReadOnlyCollection<string> paperIds, CancellationToken cancellationToken = default);

    /// <summary>What people decided about names, in ordinal order of the decisions' ids.</summary>
    ValueTask<IReadOnlyList<Decision>> ReadDecisionsAsync(CancellationToken cancellationToken = default);

    /// <summary>Ids of the papers of a source, in ordinal order.</summary>
    ValueTask<IReadOnlyList<string>> FindPapersOfSourceAsync(string source, CancellationToken cancellationToken = default);

    /// <summary>Where an id that is gone leads now, or null. A living id leads nowhere.</summary>
    ValueTask<string?> FindRedirectAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>All ids that are gone, each with the id that was put in its place.</summary>
    ValueTask<IReadOnlyDictionary<string, string>> ReadRedirectsAsync(CancellationToken cancellationToken = default);

    /// <summary>Papers whose title or abstract holds all words of a query, best first, ties by id.</summary>
    ValueTask<IReadOnlyList<PaperHit>> SearchAsync(string words, int limit, CancellationToken cancellationToken = default);

    /// <summary>Writes one transaction. When the task ends it is durable; when it fails nothing of it is there.</summary>
    ValueTask CommitAsync(StoreCommit commit, CancellationToken cancellationToken = default);
}
