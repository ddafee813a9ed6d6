using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Rules;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Graph.Tests.Views;

/// <summary>While one thread writes, each view that another reads is one commit's graph, whole, however it is looked at.</summary>
public sealed class ConcurrentReadersTests
{
    private const int Commits = 1_500;
    private const int Kinds = 7;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Readers_WhileOneWrites_SeeWholeCommits()
    {
        using var graph = new MemoryGraph();
        await WriteAsync(graph, Begin);
        var writing = Task.Run(() => WriteAllAsync(graph), Token);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadAllAsync(graph, writing), Token)));
        await writing;

        Check(await graph.ReadViewAsync(Token));
    }

    private static void Begin(GraphTransaction transaction)
    {
        transaction.CreateRule(new("by_kind", RuleKind.Range, ElementKind.Node, ["Thing"], ["kind"], PropertyMap.Empty));
        var hub = transaction.CreateNode();
        transaction.SetNodeProperty(hub, transaction.Key("id"), Value.Of("hub"));
        transaction.SetNodeProperty(hub, transaction.Key("count"), Value.Of(0L));
    }

    private static async Task WriteAllAsync(MemoryGraph graph)
    {
        for (var i = 0; i < Commits; i++)
        {
            var (number, isAbandoned) = (i, i % 5 == 4);
            await WriteAsync(graph, transaction => Add(transaction, number), isAbandoned);
        }
    }

    private static void Add(GraphTransaction transaction, int number)
    {
        Assert.True(transaction.View.TryFindNode("hub", out var hub));
        var count = transaction.View.NodeProperty(hub, transaction.Key("count")).AsInteger();
        transaction.SetNodeProperty(hub, transaction.Key("count"), Value.Of(count + 1));
        var thing = transaction.CreateNode();
        transaction.AddLabel(thing, transaction.Label("Thing"));
        transaction.SetNodeProperty(thing, transaction.Key("kind"), Value.Of((long)(number % Kinds)));
        transaction.CreateRelationship(transaction.Type("HAS"), hub, thing);
    }

    private static async Task ReadAllAsync(MemoryGraph graph, Task writing)
    {
        GraphView? held = null;
        while (!writing.IsCompleted)
        {
            var view = await graph.ReadViewAsync(Token);
            Check(view);
            Check(held ??= view);
        }
    }

    private static void Check(GraphView view)
    {
        Assert.True(view.TryFindNode("hub", out var hub));
        var count = view.NodeProperty(hub, view.Keys.Find("count")).AsInteger();
        var label = view.Labels.Find("Thing");
        Assert.Equal((count, count + 1, count), (view.CountNodes(label), view.NodeCount, view.RelationshipCount));
        Assert.Equal(count, view.Outgoing(hub).Nodes.ToArray().Distinct().Count(node => view.HasLabel(node, label)));
        var scanned = 0;
        for (var scan = view.NodesWith(label); scan.MoveNext();)
            scanned++;
        var found = 0;
        for (var kind = 0; kind < Kinds; kind++)
        {
            for (var seek = view.FindIndex(label, view.Keys.Find("kind"))!.Seek(Value.Of((double)kind)); seek.MoveNext();)
                found++;
        }

        Assert.Equal((count, count), (scanned, found));
    }

    private static async Task WriteAsync(MemoryGraph graph, Action<GraphTransaction> write, bool isAbandoned = false)
    {
        var transaction = await graph.BeginAsync(Token);
        write(transaction);
        if (isAbandoned)
            graph.Rollback(transaction);
        else
            await graph.CommitAsync(transaction, Token);
    }
}
