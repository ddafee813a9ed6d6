using System.IO.Compression;
using System.Text.Json;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Text;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Tests.Abbreviations;

public sealed class SchwartzHearstTests
{
    [Theory]
    [InlineData("We use a mixture of experts (MoE) here.", "MoE=mixture of experts")]
    [InlineData("large language models (LLMs) and reinforcement learning (RL)", "LLMs=large language models|RL=reinforcement learning")]
    [InlineData("the GRPO (group relative policy optimization) loss", "GRPO=group relative policy optimization")]
    [InlineData("a test (see below) and a set (of 12)", "")]
    [InlineData("interpretability (i.e., seeing why) on edge devices (e.g. phones)", "")]
    [InlineData("graph neural networks [GNNs; Doe, 2020]", "GNNs=graph neural networks")]
    [InlineData("a search by Tree of Thoughts (ToT) here", "ToT=Tree of Thoughts")]
    [InlineData("trained by proximal policy optimization (PPO) first", "PPO=proximal policy optimization")]
    [InlineData("our multi-modal large language models (MLLMs) see", "MLLMs=multi-modal large language models")]
    [InlineData("the study of interpretability (i.e., of reasons) goes on", "")]
    [InlineData("a cheap three-dimensional (3D) map", "3D=three-dimensional")]
    [InlineData("a wall (graph-map barrier, GMB) stands", "GMB=graph-map barrier")]
    [InlineData("tram peroxide layer (EC 1.2; TPL) here", "TPL=tram peroxide layer")]
    [InlineData("of non-high-gauge tram (HGT) lines", "HGT=high-gauge tram")]
    [InlineData("the soot benzo[a]pyrene (BaP) here", "BaP=benzo[a]pyrene")]
    [InlineData("given queries (Q) and values (V)", "Q=queries|V=values")]
    [InlineData("we give agents (A) and items (I), an ace (C)", "")]
    [InlineData("maps, which are drawn every morning (MDM) here", "")]
    public void Find_Sentence_GivesDefinitions(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Find(text).Select(found => $"{found.Short}={found.Long}")));

    [Fact]
    public void Find_Definition_SpansBothForms()
    {
        const string text = "So mixture of experts (MoE) wins.";
        var found = Assert.Single(Find(text));
        Assert.Equal("mixture of experts (MoE)", text[found.Start..found.End]);
    }

    [Fact]
    public void Find_Med1250_ReachesPublishedF1()
    {
        var (right, gold, predicted) = (0, 0, 0);
        foreach (var record in ReadLines(SharedData.At("data", "acronyms", "med1250.jsonl.gz")))
        {
            var expected = record.GetProperty("pairs").EnumerateArray().Select(pair => (pair[0].GetString(), pair[1].GetString())).ToHashSet();
            var found = Find(record.GetProperty("text").GetString()!).Select(pair => ((string?)pair.Short, (string?)pair.Long)).ToHashSet();
            (right, gold, predicted) = (right + found.Count(expected.Contains), gold + expected.Count, predicted + found.Count);
        }

        var f1 = 2.0 * right / (gold + predicted);
        Assert.True(f1 >= 0.895, $"P {(double)right / predicted:f3} R {(double)right / gold:f3} F1 {f1:f3}");
    }

    private static List<Abbreviation> Find(string text)
    {
        var found = new List<Abbreviation>();
        foreach (var (start, end) in SentenceSplitter.Split(text))
            SchwartzHearst.Find(text, new(PaperField.Abstract, start, end), found);
        return found;
    }

    private static IEnumerable<JsonElement> ReadLines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }
}
