using BenchmarkDotNet.Attributes;
using PaperGraph.Bench.Synthetic;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph;
using PaperGraph.Storage.Embedded;

namespace PaperGraph.Bench;

/// <summary>One relationship written to graphs of two sizes, eight times apart, of equal degrees: durable, and without its commit; a node found.</summary>
[MemoryDiagnoser]
public class Transactions
{
    private const int RelationshipsOfANode = 8;

    private readonly Random _random = new(7);
    private TemporaryStore? _place;
    private EmbeddedGraphStore? _store;
    private GraphView? _view;

    /// <summary>How many nodes there are.</summary>
    [Params(15_625, 125_000)]
    public int Nodes { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        _place = new TemporaryStore();
        await using (var store = await _place.OpenAsync(StoreMode.Write))
            await FillAsync(store);
        _store = await _place.OpenAsync(StoreMode.Write);
        _view = await _store.Graph.ReadViewAsync();
    }

    [GlobalCleanup]
    public async Task Cleanup()
    {
        await _store!.DisposeAsync();
        _place!.Delete();
    }

    [Benchmark]
    public async Task CommitOneRelationship()
    {
        var transaction = await _store!.Graph.BeginAsync();
        transaction.CreateRelationship(transaction.Type("USES"), _random.Next(Nodes), _random.Next(Nodes));
        await _store.Graph.CommitAsync(transaction);
    }

    [Benchmark]
    public async Task WriteOneRelationship()
    {
        var transaction = await _store!.Graph.BeginAsync();
        transaction.CreateRelationship(transaction.Type("USES"), _random.Next(Nodes), _random.Next(Nodes));
        _store.Graph.Rollback(transaction);
    }

    [Benchmark]
    public bool FindNode() => _view!.TryFindNode("paper/7", out _);

    private async Task FillAsync(EmbeddedGraphStore store)
    {
        var transaction = await store.Graph.BeginAsync();
        var (label, id, uses, count) = (transaction.Label("Paper"), transaction.Key("id"), transaction.Type("USES"), transaction.Key("count"));
        for (var i = 0; i < Nodes; i++)
        {
            var node = transaction.CreateNode();
            transaction.AddLabel(node, label);
            transaction.SetNodeProperty(node, id, Value.Of($"paper/{i}"));
        }

        for (var i = 0; i < Nodes * RelationshipsOfANode; i++)
            transaction.SetRelationshipProperty(transaction.CreateRelationship(uses, _random.Next(Nodes), _random.Next(Nodes)), count, Value.Of((long)(i % 10)));
        await store.Graph.CommitAsync(transaction);
    }
}
