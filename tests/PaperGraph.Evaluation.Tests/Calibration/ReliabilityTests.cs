using CsCheck;
using PaperGraph.Evaluation.Calibration;

namespace PaperGraph.Evaluation.Tests.Calibration;

public sealed class ReliabilityTests
{
    private static readonly Gen<Judged[]> Items = Gen.Select(Gen.Int[0, 20], Gen.Bool, (step, right) => new Judged(step / 20.0, right)).Array[0, 60];

    [Fact]
    public void Of_FourItemsInTwoBins_IsAsByHand()
    {
        // Bins: {0.2 wrong, 0.4 right} and {0.6 right, 0.9 right}; distances |0.3 - 0.5| and |0.75 - 1|.
        var reliability = Reliability.Of([new(0.9, true), new(0.2, false), new(0.6, true), new(0.4, true)], bins: 2);

        Assert.Equal((4, 3), (reliability.Count, reliability.Right));
        Assert.Equal([new(0.2, 0.4, 2, 0.3, 0.5), new(0.6, 0.9, 2, 0.75, 1)], reliability.Bins.Select(Rounded));
        Assert.Equal(0.225, reliability.CalibrationError, 12);
        Assert.Equal(1, reliability.AreaUnderCurve);
    }

    [Fact]
    public void Of_OneConfidenceInTwoBins_SharesItsTruthOut()
    {
        var reliability = Reliability.Of([new(0.5, true), new(0.5, false), new(0.5, true), new(0.5, true)], bins: 2);

        Assert.All(reliability.Bins, bin => Assert.Equal((2, 0.75), (bin.Count, bin.Right)));
        Assert.Equal(0.25, reliability.CalibrationError, 12);
    }

    [Theory]
    [InlineData(1.0, 0.9, 0.8, 0.1)] // right: 0.9, 0.8; wrong: 0.1
    [InlineData(0.5, 0.9, 0.1, 0.5)] // one pair won, one lost
    [InlineData(0.75, 0.9, 0.5, 0.5)] // one won, one tied
    [InlineData(0.0, 0.1, 0.2, 0.3)]
    public void AreaUnderCurve_TwoRightOneWrong_IsTheShareOfPairsWon(double area, double right, double other, double wrong) =>
        Assert.Equal(area, Reliability.Of([new(right, true), new(wrong, false), new(other, true)]).AreaUnderCurve, 12);

    [Fact]
    public void Of_Nothing_HasNoErrorAndNoOrder()
    {
        var reliability = Reliability.Of([]);

        Assert.Empty(reliability.Bins);
        Assert.Equal((0, 0.5), (reliability.CalibrationError, reliability.AreaUnderCurve));
    }

    [Fact]
    public void Measures_OfAnyItems_AreShares() => Items.Sample(items =>
    {
        var reliability = Reliability.Of(items);
        Assert.InRange(reliability.CalibrationError, 0, 1);
        Assert.InRange(reliability.AreaUnderCurve, 0, 1);
        Assert.Equal(items.Length, reliability.Bins.Sum(bin => bin.Count), 6);
        Assert.Equal(items.Count(item => item.IsRight), reliability.Bins.Sum(bin => bin.Count * bin.Right), 6);
        Assert.All(reliability.Bins, bin => Assert.InRange(bin.Confidence, bin.Least - 1e-9, bin.Most + 1e-9));
    });

    [Fact]
    public void Measures_OfItemsInAnotherOrder_AreTheSame() => Gen.Select(Items, Gen.Int).Sample((items, seed) =>
    {
        var other = items.ToArray();
        new Random(seed).Shuffle(other);
        var (left, right) = (Reliability.Of(items), Reliability.Of(other));
        Assert.Equal(left.Bins, right.Bins);
        Assert.Equal(left.AreaUnderCurve, right.AreaUnderCurve);
    });

    [Fact]
    public void AreaUnderCurve_RightAndWrongExchanged_IsTheRest() => Items.Sample(items => Assert.Equal(
        1, Reliability.Of(items).AreaUnderCurve + Reliability.Of(items.Select(item => item with { IsRight = !item.IsRight })).AreaUnderCurve, 9));

    [Fact]
    public void CalibrationError_OfLevelsThatKeepTheirWord_IsZero()
    {
        var items = Enumerable.Range(0, 100).Select(i => new Judged(i < 50 ? 0.2 : 0.8, i % 5 < (i < 50 ? 1 : 4)));

        Assert.Equal(0, Reliability.Of(items, bins: 2).CalibrationError, 9);
    }

    private static ReliabilityBin Rounded(ReliabilityBin bin) => bin with { Confidence = Math.Round(bin.Confidence, 9), Right = Math.Round(bin.Right, 9) };
}
