using BenchmarkDotNet.Attributes;
using PaperGraph.Bench.Synthetic;
using PaperGraph.Core.Storage;

namespace PaperGraph.Bench;

/// <summary>Records into a graph: names become concepts, papers and concepts are linked.</summary>
[MemoryDiagnoser]
public class Settling
{
    private PaperRecord[] _records = [];

    [GlobalSetup]
    public void Setup() => _records = SyntheticRecords.Create(5_000);

    [Benchmark]
    public async Task<int> Settle5000() => (await SyntheticGraph.SettleAsync(_records)).Relationships.Count;
}
