using System.Text;
using BenchmarkDotNet.Attributes;
using PaperGraph.Bench.Synthetic;
using PaperGraph.Core.Names;

namespace PaperGraph.Bench;

/// <summary>The normal form of 1,000 names. The framework's own fold does less: it leaves hyphens, plurals and punctuation.</summary>
[MemoryDiagnoser]
public class NameNormalization
{
    private string[] _names = [];

    [GlobalSetup]
    public void Setup()
    {
        var names = new SyntheticNames(1_000, new Random(1));
        _names = [.. Enumerable.Range(0, 1_000).Select(_ => names.Next().Text)];
    }

    [Benchmark]
    public int PaperGraph()
    {
        var length = 0;
        foreach (var name in _names)
            length += NameNormalizer.Normalize(name).Length;
        return length;
    }

    [Benchmark(Baseline = true)]
    public int FrameworkFold()
    {
        var length = 0;
        foreach (var name in _names)
            length += name.Normalize(NormalizationForm.FormKD).ToLowerInvariant().Length;
        return length;
    }
}
