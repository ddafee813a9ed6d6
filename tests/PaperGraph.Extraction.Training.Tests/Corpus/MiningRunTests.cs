using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Training.Corpus;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Training.Tests.Corpus;

public sealed class MiningRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_Twice_WritesTheSameBytes()
    {
        Assert.Equal(await MineAsync("first.bin"), await MineAsync("second.bin"));
    }

    [Fact]
    public async Task RunAsync_FrequentRun_IsKnown()
    {
        var facts = CorpusFacts.Read(new MemoryStream(await MineAsync("facts.bin")));
        var words = new Training.Fitting.PaperEncoder().Analyse(Some.Paper(title: "zebra counting")).Document.Tokens.Select(token => token.Word).ToArray();
        Assert.True(facts.FindRun(TermRuns.KeyOf(words[0].Traits.Key, words[1].Traits.Key)).IsKnown);
        Assert.True(facts.FindWord(WordTraits.FactKeyOf(words[0])) >= 0);
        Assert.Equal(-1, facts.FindWord(12345));
    }

    private async Task<byte[]> MineAsync(string name)
    {
        var texts = Enumerable.Range(0, 20).Select(i => $$"""{"id":"p{{i}}","title":"On zebra counting","abstract":"We count zebras. Zebra counting helps number {{i}} of many people with old maps."}""");
        await new MiningRun(TextWriter.Null).RunAsync(_folder.Write("corpus.jsonl", string.Join('\n', texts)), _folder.At(name), TestContext.Current.CancellationToken);
        return await File.ReadAllBytesAsync(_folder.At(name), TestContext.Current.CancellationToken);
    }
}
