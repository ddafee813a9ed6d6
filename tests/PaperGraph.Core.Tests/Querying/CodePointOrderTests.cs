using CsCheck;
using PaperGraph.Core.Querying;

namespace PaperGraph.Core.Tests.Querying;

public sealed class CodePointOrderTests
{
    private static readonly string[] Parts = ["a", "b", "\uD7FF", "\uE000", "\uFF5E", "\uFFFF", "😀", "😁", "𐀀"];

    private static readonly Gen<string> Texts = Gen.Int[0, 8].Array[0, 4].Select(places => string.Concat(places.Select(place => Parts[place])));

    [Fact]
    public void Compare_TwoTexts_IsThatOfTheirCodePoints() => Gen.Select(Texts, Texts).Sample((left, right) =>
        Assert.Equal(Math.Sign(OfRunes(left, right)), Math.Sign(CodePointOrder.Instance.Compare(left, right))));

    [Fact]
    public void Order_OfWhatLiesBeyondTheFirstPlane_ComesLast() =>
        Assert.Equal(["z", "\uE000", "\uFF5E", "😀"], ((string[])["😀", "\uFF5E", "z", "\uE000"]).Order(CodePointOrder.Instance));

    private static int OfRunes(string left, string right)
    {
        var pairs = left.EnumerateRunes().Zip(right.EnumerateRunes()).Select(pair => pair.First.CompareTo(pair.Second));
        return pairs.FirstOrDefault(order => order != 0, left.EnumerateRunes().Count() - right.EnumerateRunes().Count());
    }
}
