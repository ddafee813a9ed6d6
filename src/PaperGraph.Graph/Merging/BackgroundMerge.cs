using PaperGraph.Graph.Transactions;

namespace PaperGraph.Graph.Merging;

/// <summary>A new base in the making, with what is committed meanwhile.</summary>
/// <param name="from">The view that becomes the base.</param>
internal sealed class BackgroundMerge(GraphView from)
{
    // A merge costs time by the size of the graph; so it waits until a part of it was written.
    private const int FewWritten = 50_000;
    private const int LeastShare = 16;

    private GraphView? _built;

    /// <summary>What has been committed since, in order.</summary>
    public List<(long Writer, ElementChanges Changes)> Since { get; } = [];

    /// <summary>The work on it.</summary>
    public Task Work { get; set; } = Task.CompletedTask;

    /// <summary>Whether so much was written over a view's base that it should become a new one.</summary>
    public static bool IsDue(GraphView view) =>
        view.Written > Math.Max(FewWritten, (view.Base.Snapshot.NodeCount + view.Base.Snapshot.RelationshipCount) / LeastShare);

    /// <summary>Makes the new base; takes a while, and nobody needs to wait.</summary>
    public void Build(CancellationToken cancellationToken)
    {
        _built = GraphView.AfterMerge(from, SnapshotMerge.Build(from, cancellationToken));
        _built.PrepareIndexesOf(from);
    }

    /// <summary>The new base with what was committed since.</summary>
    public GraphView CatchUp() => ChangeReplay.Apply(_built!, Since);
}
