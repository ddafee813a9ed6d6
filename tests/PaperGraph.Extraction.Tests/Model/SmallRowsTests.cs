using CsCheck;
using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Model;

namespace PaperGraph.Extraction.Tests.Model;

public sealed class SmallRowsTests
{
    private static readonly WeightTable Weights = WeightsOfEverySmallFeature();
    private static readonly SmallRows Rows = new(Weights);

    [Fact]
    public void Sum_TokensOfAnyText_EqualsTheSumOfTheSpelledFeatures() => Gen.String[0, 100].Sample(text =>
    {
        var signs = DocumentSigns.Of(Extractors.Analyse(text + " We propose FooNet (FN), a large language model, for image segmentation; FooNet is tested on GSM8K."));
        var list = new FeatureList(stackalloc uint[TokenFeatures.Most], stackalloc int[TokenFeatures.MostSmall]);
        foreach (var sentence in signs.Document.SentenceTokens)
        {
            for (var token = sentence.First; token < sentence.End; token++)
            {
                list.Clear();
                TokenFeatures.Read(signs, sentence, token, ref list);
                var sum = Rows.Sum(list.Small);
                list.Spell();
                Assert.Equal(Weights.Sum(list.Hashes), sum);
            }
        }
    });

    /// <summary>Each feature that a number stands for weighs something, no two the same.</summary>
    private static WeightTable WeightsOfEverySmallFeature()
    {
        var features = new HashSet<uint>();
        var list = new FeatureList(stackalloc uint[SmallFeatures.MostOfOne], []);
        for (var number = 0; number < SmallFeatures.Count; number++)
        {
            list.Clear();
            SmallFeatures.Write(number, ref list);
            foreach (var feature in list.Hashes)
                features.Add(feature);
        }

        return new([.. features], [.. features.SelectMany(feature => Enumerable.Range(0, Tags.Count).Select(tag => (sbyte)(feature >> tag)))]);
    }
}
