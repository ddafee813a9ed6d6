using PaperGraph.Extraction.Features;

namespace PaperGraph.Extraction.Tests.Features;

/// <summary>Shipped weights are found by these numbers: they never change.</summary>
public sealed class FeatureHashTests
{
    [Fact]
    public void Of_TextsAndPairs_IsFrozen() =>
        Assert.Equal("3729592487 3784729542 921787587 1183242871 3049440304", string.Join(' ', FeatureHash.Of(""), FeatureHash.Of("reasoning"), FeatureHash.Of(1, 2), FeatureHash.Of(2, 1), FeatureHash.Of(1, 2, 3)));

    [Fact]
    public void Of_ManyPairs_SeldomMeet()
    {
        var hashes = new HashSet<uint>();
        for (var left = 0u; left < 300; left++)
        {
            for (var right = 0u; right < 300; right++)
                hashes.Add(FeatureHash.Of(left, right));
        }

        Assert.InRange(hashes.Count, 90_000 - 10, 90_000);
    }
}
