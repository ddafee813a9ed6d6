using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Storage.Embedded.Tests.Processes;

/// <summary>
/// A process that commits numbered transactions of elements until it is killed, and says each number once it is committed. Each creates a node,
/// connects it with a hub that counts them, and deletes an older one, so that the count says all that the graph is.
/// </summary>
internal static class ElementLoop
{
    public const string Argument = "--write-elements-until-killed";

    /// <summary>How many nodes live beside the hub.</summary>
    public const int Living = 5;

    public static async Task<int> RunAsync(string path)
    {
        await using var store = await EmbeddedGraphStore.OpenAsync(path, StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance);
        while (true)
        {
            var transaction = await store.Graph.BeginAsync();
            var number = Write(transaction);
            await store.Graph.CommitAsync(transaction);
            await Console.Out.WriteLineAsync(number.ToString(CultureInfo.InvariantCulture));
            await Console.Out.FlushAsync();
        }
    }

    /// <summary>How many transactions a graph holds; fails where it holds a part of one.</summary>
    public static long Check(GraphView view)
    {
        if (view.NodeCount == 0)
            return 0;
        var hub = Hub(view);
        var count = view.NodeProperty(hub, view.Keys.Find("count")).AsInteger();
        var expected = Enumerable.Range(0, Living).Select(back => count - back).Where(number => number > 0).Order();
        var numbers = view.Outgoing(hub).Nodes.ToArray().Select(node => view.NodeProperty(node, view.Keys.Find("number")).AsInteger());
        Assert.Equal(expected, numbers.Order());
        Assert.Equal((expected.Count() + 1, expected.Count()), (view.NodeCount, view.RelationshipCount));
        Assert.All(view.Outgoing(hub).Relationships.ToArray(), relationship =>
            Assert.Equal(view.NodeProperty(view.EndNode(relationship), view.Keys.Find("number")), view.RelationshipProperty(relationship, view.Keys.Find("number"))));
        return count;
    }

    private static long Write(GraphTransaction transaction)
    {
        var (count, number, has) = (transaction.Key("count"), transaction.Key("number"), transaction.Type("HAS"));
        if (transaction.View.NodeCount == 0)
            transaction.AddLabel(transaction.CreateNode(), transaction.Label("Hub"));
        var hub = Hub(transaction.View);
        var next = transaction.View.NodeProperty(hub, count) is { IsNull: false } before ? before.AsInteger() + 1 : 1;
        transaction.SetNodeProperty(hub, count, Value.Of(next));
        foreach (var old in transaction.View.Outgoing(hub, has).Nodes)
        {
            if (transaction.View.NodeProperty(old, number).AsInteger() <= next - Living)
                transaction.DetachDeleteNode(old);
        }

        var node = transaction.CreateNode();
        transaction.SetNodeProperty(node, number, Value.Of(next));
        transaction.SetNodeProperty(node, transaction.Key("text"), Value.Of(new string('x', 3_000)));
        transaction.SetRelationshipProperty(transaction.CreateRelationship(has, hub, node), number, Value.Of(next));
        return next;
    }

    private static int Hub(GraphView view)
    {
        var hubs = view.NodesWith(view.Labels.Find("Hub"));
        Assert.True(hubs.MoveNext());
        return hubs.Current;
    }
}
