using BenchmarkDotNet.Attributes;
using PaperGraph.Bench.Synthetic;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded;

namespace PaperGraph.Bench;

/// <summary>One durable transaction into an empty store: 1,000 records as a build streams them, or with their graph.</summary>
[MemoryDiagnoser]
public class Committing
{
    private StoreCommit _records = new();
    private StoreCommit _recordsAndGraph = new();
    private TemporaryStore? _place;
    private EmbeddedGraphStore? _store;

    [GlobalSetup]
    public async Task Setup()
    {
        var records = SyntheticRecords.Create(1_000);
        _records = new() { Records = records };
        _recordsAndGraph = await SyntheticGraph.CommitAsync(records);
    }

    [IterationSetup]
    public void Open()
    {
        _place = new TemporaryStore();
        _store = _place.OpenAsync(StoreMode.Write).AsTask().GetAwaiter().GetResult();
    }

    [IterationCleanup]
    public void Close()
    {
        _store!.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _place!.Delete();
    }

    [Benchmark]
    public async Task Records() => await _store!.CommitAsync(_records);

    [Benchmark]
    public async Task RecordsAndGraph() => await _store!.CommitAsync(_recordsAndGraph);
}
