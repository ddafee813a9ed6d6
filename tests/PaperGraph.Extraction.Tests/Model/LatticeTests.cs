using CsCheck;
using PaperGraph.Extraction.Model;

namespace PaperGraph.Extraction.Tests.Model;

/// <summary>The lattice against the plain sum over every tagging of short sentences.</summary>
public sealed class LatticeTests
{
    private const double Tolerance = 1e-4;

    private static readonly Gen<(float[] Scores, float[] Transitions)> Sentences = Gen.Select(
        Gen.Float[-2, 2].Array[1, 3].SelectMany(tokens => Gen.Float[-2, 2].Array[tokens.Length * Tags.Count]),
        Gen.Float[-1, 1].Array[Transitions.WeightCount]);

    [Fact]
    public void Run_ShortSentence_SumsAllTaggings() => Sentences.Sample(sentence =>
    {
        var (taggings, lattice) = (Enumerate(sentence), Run(sentence));
        Assert.Equal(Math.Log(taggings.Sum(tagging => tagging.Weight)), lattice.LogSum, Tolerance);
    }, iter: 20);

    [Fact]
    public void CopyTags_ShortSentence_GivesMarginals() => Sentences.Sample(sentence =>
    {
        var (taggings, lattice) = (Enumerate(sentence), Run(sentence));
        var total = taggings.Sum(tagging => tagging.Weight);
        Span<float> tags = stackalloc float[Tags.Count];
        for (var token = 0; token < sentence.Scores.Length / Tags.Count; token++)
        {
            lattice.CopyTags(token, tags);
            for (var tag = 0; tag < Tags.Count; tag++)
                Assert.Equal(taggings.Where(tagging => tagging.Tags[token] == tag).Sum(tagging => tagging.Weight) / total, tags[tag], Tolerance);
            Assert.Equal(taggings.Where(tagging => tagging.Tags[token] < 0).Sum(tagging => tagging.Weight) / total, lattice.Outside(token), Tolerance);
        }
    }, iter: 20);

    [Fact]
    public void Read_ShortSentence_GivesProbabilitiesOfSpans() => Sentences.Sample(sentence =>
    {
        var (taggings, lattice, spans) = (Enumerate(sentence), Run(sentence), new List<SpanProbability>());
        var total = taggings.Sum(tagging => tagging.Weight);
        SpanReader.Read(lattice, new(0, sentence.Scores.Length / Tags.Count), spans);
        Assert.All(spans, span => Assert.Equal(taggings.Where(tagging => Holds(tagging.Tags, span)).Sum(tagging => tagging.Weight) / total, span.Probability, Tolerance));
    }, iter: 20);

    [Fact]
    public void AddTransitions_ShortSentence_GivesExpectedCounts() => Sentences.Sample(sentence =>
    {
        var (taggings, lattice, expected) = (Enumerate(sentence), Run(sentence), new float[Transitions.WeightCount]);
        var total = taggings.Sum(tagging => tagging.Weight);
        lattice.AddTransitions(expected, 1);
        var counted = new double[expected.Length];
        foreach (var (tags, weight) in taggings)
        {
            for (var i = 1; i < tags.Length; i++)
                counted[Transitions.IndexOf(tags[i - 1], tags[i])] += weight / total;
        }

        Assert.All(expected.Zip(counted), pair => Assert.Equal(pair.Second, pair.First, Tolerance));
    }, iter: 20);

    [Fact]
    public void Run_LongSentenceWithLargeScores_StaysFinite()
    {
        var scores = Enumerable.Range(0, 3000 * Tags.Count).Select(i => (float)((i * 7919 % 61) - 30)).ToArray();
        var lattice = Run((scores, new float[Transitions.WeightCount]));
        Assert.True(double.IsFinite(lattice.LogSum));
        Assert.All(Enumerable.Range(0, 3000), token => Assert.InRange(lattice.Outside(token), 0, 1.001f));
    }

    private static Lattice Run((float[] Scores, float[] Transitions) sentence)
    {
        var lattice = new Lattice();
        lattice.Run(sentence.Scores, new Transitions(sentence.Transitions));
        return lattice;
    }

    private static bool Holds(int[] tags, SpanProbability span)
    {
        var expected = new sbyte[span.Span.Length];
        Tags.Mark(expected, span.Label);
        return expected.Select(tag => (int)tag).SequenceEqual(tags[span.Span.First..span.Span.End]);
    }

    private static List<(int[] Tags, double Weight)> Enumerate((float[] Scores, float[] Transitions) sentence)
    {
        var taggings = new List<(int[] Tags, double Score)> { ([], 0) };
        for (var token = 0; token < sentence.Scores.Length / Tags.Count; token++)
        {
            taggings = [.. taggings.SelectMany(
                _ => Enumerable.Range(-1, Tags.Count + 1),
                (tagging, tag) => (tagging, tag, Transition: Transitions.IndexOf(tagging.Tags is [.., var last] ? last : Tags.Outside, tag)))
                .Where(next => next.Transition >= 0)
                .Select(next => ((int[])[.. next.tagging.Tags, next.tag], next.tagging.Score + sentence.Transitions[next.Transition] + (next.tag < 0 ? 0 : sentence.Scores[(token * Tags.Count) + next.tag])))];
        }

        return [.. taggings.Where(tagging => tagging.Tags[^1] < 0 || tagging.Tags[^1] >= Tags.Last).Select(tagging => (tagging.Tags, Math.Exp(tagging.Score)))];
    }
}
