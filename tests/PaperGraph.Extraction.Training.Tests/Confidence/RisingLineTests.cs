using CsCheck;
using PaperGraph.Extraction.Training.Confidence;

namespace PaperGraph.Extraction.Training.Tests.Confidence;

public sealed class RisingLineTests
{
    [Fact]
    public void Fit_AnyItems_OnlyRises() =>
        Gen.Select(Gen.Double[-6, 6], Gen.Bool).Array[1, 400].Sample(items =>
        {
            var points = RisingLine.Fit(items);
            return points.Count <= 21 && points.Zip(points.Skip(1)).All(pair => pair.First.Score < pair.Second.Score && pair.First.Confidence < pair.Second.Confidence);
        });

    [Fact]
    public void Fit_ScoresThatTellTheOdds_GivesTheShare()
    {
        var items = Enumerable.Range(0, 4000).Select(i => (i % 2 == 0 ? -1.0 : 2.0, i % 2 == 0 ? i % 10 == 0 : i % 20 != 1)).ToList();
        var points = RisingLine.Fit(items);
        Assert.Equal([-1, 2], points.ConvertAll(point => point.Score));
        Assert.Equal(0.2, points[0].Confidence, 0.001);
        Assert.Equal(0.9, points[1].Confidence, 0.001);
    }
}
