using CsCheck;
using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;
using PaperGraph.Graph.Transactions;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Embedded.Tests;

/// <summary>The file keeps whatever property graph statements make.</summary>
public sealed class AnyGraphTests : IDisposable
{
    private static readonly Gen<Value> AnyValue = Gen.OneOf(
        Gen.Bool.Select(Value.Of), Gen.Long.Select(Value.Of), Gen.Double.Select(Value.Of), Gen.OneOf(double.NaN, double.PositiveInfinity, -0.0).Select(Value.Of),
        Gen.String[Gen.Char["ab\0 \u00e9\u4e2d"], 0, 8].Select(Value.Of), Gen.Long.List[0, 3].Select(items => Value.List(items)),
        Gen.Double.List[0, 3].Select(items => Value.List(items.Select(Value.Of))), Gen.Bool.List[1, 3].Select(items => Value.List(items.Select(Value.Of))),
        Gen.OneOf("x", "y").List[0, 2].Select(items => Value.List(items)));

    private static readonly Gen<(int Place, string Name, Value Value)> Write =
        Gen.Select(Gen.Int[0, 100], Gen.OneOf("id", "source", "K", "\u00e4 b"), AnyValue);

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Graph_OfStatements_IsTheSameAfterReopening()
    {
        var file = 0;
        await Write.List[1, 15].List[1, 4].SampleAsync(
            async transactions =>
            {
                var path = _folder.At($"{Interlocked.Increment(ref file)}.db");
                var written = new List<string>();
                await using (var store = await OpenAsync(path, StoreMode.Write))
                {
                    await using var reader = await OpenAsync(path, StoreMode.Read);
                    foreach (var writes in transactions)
                    {
                        await WriteAsync(store.Graph, transaction => writes.ForEach(write => Do(transaction, write)));
                        written.Add(Show(await store.Graph.ReadViewAsync(Token)));
                        Assert.Equal(written[^1], Show(await reader.Graph.ReadViewAsync(Token)));
                    }

                    Assert.Equal(written[^1], Show(new GraphView(await store.ReadSnapshotAsync(Token))));
                }

                await using var again = await OpenAsync(path, StoreMode.Read);
                Assert.Equal(written[^1], Show(await again.Graph.ReadViewAsync(Token)));
            },
            iter: 20);
    }

    [Fact]
    public async Task Rules_AreKeptWithTheGraph()
    {
        var unique = new GraphRule("a", RuleKind.Uniqueness, ElementKind.Node, ["L"], ["k"], PropertyMap.Empty);
        var words = new GraphRule("w", RuleKind.FullText, ElementKind.Relationship, ["T", "U"], ["k", "l"], PropertyMap.Of(("analyzer", Value.Of("english"))));
        await using (var store = await OpenAsync(_folder.At("r.db"), StoreMode.Write))
        {
            await WriteAsync(store.Graph, transaction => transaction.CreateRule(words));
            await WriteAsync(store.Graph, transaction => transaction.CreateRule(unique));
        }

        await using var again = await OpenAsync(_folder.At("r.db"), StoreMode.Write);
        Assert.Equal([unique, words], (await again.Graph.ReadViewAsync(Token)).Rules);
        await WriteAsync(again.Graph, transaction => transaction.DropRule("a"));
        Assert.Equal([words], (await again.Graph.ReadViewAsync(Token)).Rules);
    }

    [Fact]
    public async Task Nodes_WithoutAnIdOfTheirOwn_AreCalledByTheirNumber()
    {
        await using var store = await OpenAsync(_folder.At("n.db"), StoreMode.Write);
        await WriteAsync(store.Graph, transaction =>
        {
            foreach (var id in new[] { Value.Null, Value.Of("x"), Value.Of("x"), Value.Of(5L), Value.Of("_:1") })
                transaction.SetNodeProperty(transaction.CreateNode(), transaction.Key("id"), id);
        });

        var graph = await store.ReadSnapshotAsync(Token);
        Assert.Equal(["_:0", "_:2", "_:3", "_:4", "x"], Enumerable.Range(0, graph.NodeCount).Select(graph.NodeId));
        await WriteAsync(store.Graph, transaction => transaction.DeleteNode(1));
        graph = await store.ReadSnapshotAsync(Token);
        Assert.Equal(["_:0", "_:3", "_:4", "x"], Enumerable.Range(0, graph.NodeCount).Select(graph.NodeId));
        await store.CommitAsync(new() { Graph = new() { Nodes = [new("x", ["Again"], PropertyMap.Empty)] } }, Token);
        Assert.Equal(4, (await store.ReadSnapshotAsync(Token)).NodeCount);
    }

    private static async Task WriteAsync(IStatementGraph graph, Action<GraphTransaction> write)
    {
        var transaction = await graph.BeginAsync(Token);
        write(transaction);
        await graph.CommitAsync(transaction, Token);
    }

    private static void Do(GraphTransaction transaction, (int Place, string Name, Value Value) write)
    {
        var (place, name, value) = write;
        var created = transaction.CreateNode();
        var node = place % transaction.View.NodeCapacity;
        if (!transaction.View.HasNode(node))
            node = created;
        transaction.SetNodeProperty(node, transaction.Key(name), value);
        transaction.AddLabel(node, transaction.Label(name));
        transaction.SetRelationshipProperty(transaction.CreateRelationship(transaction.Type(name), created, node), transaction.Key(name), value);
        if (place % 5 == 0)
            transaction.DetachDeleteNode(node);
    }

    private static string Show(GraphView view) =>
        string.Join('\n', Living(view.NodeCapacity, view.HasNode).OrderBy(view.StoredNode).Select(node => $"{view.StoredNode(node)} {view.Node(node).Id} {view.Node(node)} {Kinds(view.NodeProperties(node))}"))
        + string.Join('\n', Living(view.RelationshipCapacity, view.HasRelationship).OrderBy(view.StoredRelationship).Select(relationship =>
            $"{view.StoredRelationship(relationship)} {view.Relationship(relationship).From} {view.Relationship(relationship)} {view.Relationship(relationship).To} {Kinds(view.RelationshipProperties(relationship))}"));

    private static IEnumerable<int> Living(int capacity, Func<int, bool> isThere) => Enumerable.Range(0, capacity).Where(isThere);

    private static string Kinds(PropertyMap properties) => string.Join(' ', properties.Select(pair => pair.Value.Kind));

    private static async Task<EmbeddedGraphStore> OpenAsync(string path, StoreMode mode) =>
        await EmbeddedGraphStore.OpenAsync(path, mode, NullLogger<EmbeddedGraphStore>.Instance, cancellationToken: Token);
}
