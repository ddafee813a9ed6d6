using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;

namespace PaperGraph.Hosting;

/// <summary>What is seen where there is no store yet.</summary>
internal sealed class EmptyGraphStore(string location) : IGraphStore, IGraphSource
{
    public ValueTask<IGraphSource> ReadGraphAsync(CancellationToken cancellationToken = default) => new(this);

    public ValueTask<StoreStatus> GetStatusAsync(CancellationToken cancellationToken = default) => new(new StoreStatus(location, 0, 0, 0, true, ""));

    public ValueTask<IReadOnlyDictionary<string, RecordStamp>> FindStampsAsync(IReadOnlyCollection<string> paperIds, CancellationToken cancellationToken = default) =>
        new(new Dictionary<string, RecordStamp>());

    public IAsyncEnumerable<KeyValuePair<string, RecordStamp>> ReadStampsAsync(CancellationToken cancellationToken = default) =>
        AsyncEnumerable.Empty<KeyValuePair<string, RecordStamp>>();

    public ValueTask<PaperRecord?> FindRecordAsync(string paperId, CancellationToken cancellationToken = default) => new((PaperRecord?)null);

    public IAsyncEnumerable<PaperRecord> ReadRecordsAsync(CancellationToken cancellationToken = default) => AsyncEnumerable.Empty<PaperRecord>();

    public IAsyncEnumerable<PaperRecord> ReadRecordsAsync(IReadOnlyCollection<string> paperIds, CancellationToken cancellationToken = default) =>
        AsyncEnumerable.Empty<PaperRecord>();

    public ValueTask<IReadOnlyList<Decision>> ReadDecisionsAsync(CancellationToken cancellationToken = default) => new([]);

    public ValueTask<IReadOnlyList<string>> FindPapersOfSourceAsync(string source, CancellationToken cancellationToken = default) => new([]);

    public ValueTask<string?> FindRedirectAsync(string id, CancellationToken cancellationToken = default) => new((string?)null);

    public ValueTask<IReadOnlyDictionary<string, string>> ReadRedirectsAsync(CancellationToken cancellationToken = default) => new(new Dictionary<string, string>());

    public ValueTask<IReadOnlyList<PaperHit>> SearchAsync(string words, int limit, CancellationToken cancellationToken = default) => new([]);

    public ValueTask CommitAsync(StoreCommit commit, CancellationToken cancellationToken = default) =>
        throw new PaperGraphException(ErrorKind.Store, $"There is no store {location}.");

    public ValueTask<GraphDescription> DescribeAsync(GraphFilter filter, CancellationToken cancellationToken = default) => new(new GraphDescription
    {
        Labels = new Dictionary<string, long>(),
        Types = new Dictionary<string, long>(),
        NodeProperties = new Dictionary<string, Core.Schema.PropertyType>(),
        RelationshipProperties = new Dictionary<string, Core.Schema.PropertyType>(),
    });

    public IAsyncEnumerable<GraphNode> NodesAsync(GraphFilter filter, CancellationToken cancellationToken = default) => AsyncEnumerable.Empty<GraphNode>();

    public IAsyncEnumerable<GraphRelationship> RelationshipsAsync(GraphFilter filter, CancellationToken cancellationToken = default) =>
        AsyncEnumerable.Empty<GraphRelationship>();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
