using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Rules;
using PaperGraph.Graph.Tests.Transactions;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Graph.Tests.Views;

public sealed class BackgroundMergeTests
{
    // Enough to be merged at once.
    private const int Many = 30_000;

    private static readonly GraphRule Unique = new("unique_k", RuleKind.Uniqueness, ElementKind.Node, ["Thing"], ["k"], PropertyMap.Empty);

    private readonly MemoryCommitLog _log = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Commits_WhileAMergeIsUnderWay_AreInTheMergedGraph()
    {
        using var graph = new LiveGraph(_log);
        await WriteAsync(graph, CreateMany);
        var (early, shown) = (await graph.ReadViewAsync(Token), ModelGraph.Show(await graph.ReadViewAsync(Token)));
        Assert.True(early.Written > 50_000 || graph.Merging.IsCompleted);
        for (var i = 0; i < 20; i++)
            await WriteAsync(graph, transaction => Change(transaction, i));
        var writer = (await graph.ReadViewAsync(Token)).LastWriter;
        await graph.Merging;
        var late = await graph.ReadViewAsync(Token);

        Assert.True(late.Written < 1_000);
        Assert.Equal(writer, late.LastWriter);
        Assert.Equal(21, late.Generation);
        Assert.Equal(ModelGraph.Show(await _log.LoadAsync(Token)), ModelGraph.Show(late));
        Assert.Equal(shown, ModelGraph.Show(early));
        Assert.Equal(1, _log.Loads - 1);
    }

    [Fact]
    public async Task Rules_AfterAMerge_HoldAsBefore()
    {
        using var graph = new LiveGraph(_log);
        await WriteAsync(graph, transaction => transaction.CreateRule(Unique));
        await WriteAsync(graph, CreateMany);
        var rules = (await graph.ReadViewAsync(Token)).Rules;
        await graph.Merging;
        var view = await graph.ReadViewAsync(Token);

        Assert.Equal(rules, view.Rules);
        var index = view.FindIndex(view.Labels.Find("Thing"), view.Keys.Find("k"))!;
        Assert.True(index.IsUnique);
        Assert.Equal(Many, index.Count);
        await Assert.ThrowsAsync<ConstraintViolationException>(() => WriteAsync(graph, transaction => Thing(transaction, 7)));
        await WriteAsync(graph, transaction => Thing(transaction, Many));
    }

    private static void CreateMany(GraphTransaction transaction)
    {
        var before = -1;
        for (var i = 0; i < Many; i++)
        {
            var node = Thing(transaction, i);
            if (before >= 0)
                transaction.CreateRelationship(transaction.Type("NEXT"), before, node);
            before = node;
        }
    }

    private static int Thing(GraphTransaction transaction, int k)
    {
        var node = transaction.CreateNode();
        transaction.AddLabel(node, transaction.Label("Thing"));
        transaction.SetNodeProperty(node, transaction.Key("k"), Value.Of((long)k));
        return node;
    }

    private static void Change(GraphTransaction transaction, int i)
    {
        Assert.True(transaction.View.TryFindStoredNode(i * 100, out var node));
        transaction.DetachDeleteNode(node);
        Assert.True(transaction.View.TryFindStoredNode((i * 100) + 50, out node));
        transaction.SetNodeProperty(node, transaction.Key($"key{i}"), Value.Of(i));
        transaction.AddLabel(node, transaction.Label($"Label{i}"));
        var created = Thing(transaction, -i);
        transaction.SetRelationshipProperty(transaction.CreateRelationship(transaction.Type($"T{i}"), node, created), transaction.Key("w"), Value.Of(0.5));
    }

    private static async Task WriteAsync(LiveGraph graph, Action<GraphTransaction> write)
    {
        var transaction = await graph.BeginAsync(Token);
        try
        {
            write(transaction);
        }
        catch
        {
            graph.Rollback(transaction);
            throw;
        }

        await graph.CommitAsync(transaction, Token);
    }
}
