using CsCheck;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Graph.Tests.Transactions;

public sealed class BatchCommitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Batches_OneAfterAnother_DoWhatTheModelDoes() => await SomeGraph.Batch.List[1, 4].SampleAsync(async batches =>
    {
        using var graph = new LiveGraph(new MemoryCommitLog());
        var model = new BatchModel();
        foreach (var batch in batches)
        {
            await CommitAsync(graph, batch);
            model.Apply(batch);
            Assert.Equal(model.Show(), SomeGraph.Show(await graph.ReadAsync(Token)));
        }
    });

    [Fact]
    public async Task Batch_AppliedTwice_ChangesNothingTheSecondTime() => await SomeGraph.Batch.SampleAsync(async batch =>
    {
        using var graph = new LiveGraph(new MemoryCommitLog());
        var writes = batch with { DeletedNodes = [], DeletedRelationships = [] };
        await CommitAsync(graph, writes);
        var once = SomeGraph.Show(await graph.ReadAsync(Token));
        await CommitAsync(graph, writes);
        Assert.Equal(once, SomeGraph.Show(await graph.ReadAsync(Token)));
    });

    [Fact]
    public async Task Snapshot_WithoutACommit_IsReadOnce()
    {
        var log = new MemoryCommitLog();
        using var graph = new LiveGraph(log);

        Assert.Same(await graph.ReadAsync(Token), await graph.ReadAsync(Token));
        await CommitAsync(graph, new GraphBatch { Nodes = [new("a", [], PropertyMap.Empty)] });
        Assert.Equal(1, (await graph.ReadAsync(Token)).NodeCount);
        Assert.Equal(2, log.Loads);
    }

    [Fact]
    public async Task Commit_OfRecordsAlone_DoesNotReadTheGraph()
    {
        var log = new MemoryCommitLog();
        using var graph = new LiveGraph(log);
        await graph.CommitAsync(new StoreCommit { DeletedRecords = ["p"] }, Token);

        Assert.Equal(0, log.Loads);
    }

    private static ValueTask CommitAsync(LiveGraph graph, GraphBatch batch) => graph.CommitAsync(new StoreCommit { Graph = batch }, Token);
}
