using CsCheck;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Tests.Scoring;

public sealed class OneToOneMatchingTests
{
    [Fact]
    public void Pairs_OfAnySides_FitAndAreAsManyAsTheBestOfAllChoices() => Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Bool.Array[25]).Sample((left, right, allowed) =>
    {
        bool Fits(int i, int j) => allowed[(i * 5) + j];
        var pairs = new OneToOneMatching(left, right, Fits, Enumerable.Range(0, left)).LeftOf;

        Assert.All(pairs, pair => Assert.True(Fits(pair.Value, pair.Key)));
        Assert.Equal(pairs.Count, pairs.Values.Distinct().Count());
        Assert.Equal(Most(0, left, right, 0, Fits), pairs.Count);
    });

    private static int Most(int i, int left, int right, int taken, Func<int, int, bool> fits)
    {
        if (i == left)
            return 0;
        var most = Most(i + 1, left, right, taken, fits);
        for (var j = 0; j < right; j++)
        {
            if ((taken & (1 << j)) == 0 && fits(i, j))
                most = Math.Max(most, 1 + Most(i + 1, left, right, taken | (1 << j), fits));
        }

        return most;
    }
}
