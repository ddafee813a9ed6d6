using BenchmarkDotNet.Attributes;
using PaperGraph.Bench.Synthetic;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher;
using PaperGraph.Storage.Embedded;

namespace PaperGraph.Bench;

/// <summary>A store of 5,000 papers, from its file to the first answer: the ten benchmarks that most papers share.</summary>
[MemoryDiagnoser]
public class Opening
{
    private TemporaryStore? _place;

    [GlobalSetup]
    public async Task Setup()
    {
        _place = new TemporaryStore();
        await using var store = await _place.OpenAsync(StoreMode.Write);
        await store.CommitAsync(await SyntheticGraph.CommitAsync(SyntheticRecords.Create(5_000)));
    }

    [GlobalCleanup]
    public void Cleanup() => _place!.Delete();

    [Benchmark]
    public async Task<int> FirstAnswer()
    {
        await using var store = await _place!.OpenAsync(StoreMode.Read);
        var queries = new NamedQueryRunner(new CypherEngine(store.Graph));
        return (await queries.AskAsync("shared", [("anyRole", Value.Of(false)), ("limit", Value.Of(10L))])).Rows.Count;
    }
}
