using BenchmarkDotNet.Attributes;
using PaperGraph.Bench.Synthetic;
using PaperGraph.Core.Papers;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Lexicons;

namespace PaperGraph.Bench;

/// <summary>What 256 papers name: one thread, the same by rules in place of the model, and a batch over all cores.</summary>
[MemoryDiagnoser]
public class Extraction
{
    private readonly ConceptExtractor _extractor = new(Lexicon.Shipped);
    private readonly ConceptExtractor _rules = new(Lexicon.Shipped, new() { UseModel = false });
    private Paper[] _papers = [];

    [GlobalSetup]
    public async Task Setup() => _papers = await SampleAbstracts.CreateAsync(256);

    [Benchmark(Baseline = true)]
    public int OneThread() => _papers.Sum(paper => _extractor.Extract(paper).Mentions.Length);

    [Benchmark]
    public int OneThreadByRules() => _papers.Sum(paper => _rules.Extract(paper).Mentions.Length);

    [Benchmark]
    public async Task<int> Batch()
    {
        var mentions = 0;
        await foreach (var paper in _extractor.ExtractAsync(_papers.ToAsyncEnumerable()))
            mentions += paper.Mentions.Length;
        return mentions;
    }
}
