using PaperGraph.Evaluation.Support;

namespace PaperGraph.Evaluation.Tests.Support;

public sealed class SupportTableTests
{
    [Fact]
    public void Of_Edges_DividesConceptsByTheirPapers()
    {
        var bands = SupportTable.Of(
        [
            new("once", "a", false), new("once, right", "a", true),
            new("twice", "a", true), new("twice", "b", false),
            new("thrice", "a", false), new("thrice", "b", false), new("thrice", "c", false),
            new("often", "a", true), new("often", "b", true), new("often", "c", true), new("often", "d", false),
        ]);

        Assert.Equal([new(1, 1, 2, 1, 2, 1), new(2, 3, 2, 1, 5, 1), new(4, int.MaxValue, 1, 1, 4, 3)], bands);
        Assert.Equal(["1", "2–3", "4+"], bands.Select(band => band.Range));
        Assert.Equal((0.5, 0.2), (bands[1].ConceptPrecision, bands[1].EdgePrecision));
    }

    [Fact]
    public void Of_OneConceptTwiceInAPaper_CountsItOnce() =>
        Assert.Equal(new(1, 1, 1, 1, 1, 1), SupportTable.Of([new("x", "a", false), new("x", "a", true)])[0]);

    [Fact]
    public void Of_Nothing_HasNoShares() => Assert.All(SupportTable.Of([]), band => Assert.Equal((0.0, 0.0), (band.ConceptPrecision, band.EdgePrecision)));
}
