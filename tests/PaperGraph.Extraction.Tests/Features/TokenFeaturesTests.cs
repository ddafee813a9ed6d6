using CsCheck;
using PaperGraph.Extraction.Features;

namespace PaperGraph.Extraction.Tests.Features;

public sealed class TokenFeaturesTests
{
    [Fact]
    public void Read_AnyText_FitsTheRoomForIt() => Gen.String[0, 200].Sample(text => Read(text + " We propose FooNet (FN) for images such as maps on GSM8K."));

    [Fact]
    public void Read_SameSentenceTwice_GivesEqualFeatures() =>
        Assert.Equal(Read("We train FooNet on maps."), Read("We train FooNet on maps."));

    [Theory]
    [InlineData("CLIP")]
    [InlineData("Qwen2.5-7B")]
    [InlineData("f(x)=y")]
    public void WordFeatures_EachPlaceOfTheWindow_Differ(string word)
    {
        var traits = Extractors.Read(word).Tokens[^1].Word.Traits;
        Span<uint> memory = stackalloc uint[WordFeatures.Most];
        var seen = new HashSet<uint>();
        for (var place = 0; place < WordFeatures.Window; place++)
            Assert.All(memory[..traits.Own.CopyTo(memory, place)].ToArray(), feature => Assert.True(seen.Add(feature)));
    }

    private static List<uint> Read(string text)
    {
        var signs = DocumentSigns.Of(Extractors.Analyse(text));
        var all = new List<uint>();
        var list = new FeatureList(stackalloc uint[TokenFeatures.Most], stackalloc int[TokenFeatures.MostSmall]);
        foreach (var sentence in signs.Document.SentenceTokens)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                list.Clear();
                TokenFeatures.Read(signs, sentence, i, ref list);
                list.Spell();
                all.AddRange(list.Hashes);
            }
        }

        return all;
    }
}
