using CsCheck;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Tests;

public sealed class PropertyMapTests
{
    [Fact]
    public void Of_PairsInAnyOrder_IsOneMapWithoutNulls() =>
        Gen.Select(Gen.String[Gen.Char['a', 'e'], 1, 2], Gen.Int[-1, 3]).Array[0, 8].Sample(drawn =>
        {
            (string, Value)[] pairs = [.. drawn.DistinctBy(pair => pair.Item1).Select(pair => (pair.Item1, pair.Item2 < 0 ? Value.Null : Value.Of(pair.Item2)))];
            (string, Value)[] ordered = [.. pairs.OrderBy(pair => pair.Item1, StringComparer.Ordinal)];
            Assert.Equal(PropertyMap.Of(pairs), PropertyMap.Of(ordered));
            Assert.Equal(ordered.Where(pair => !pair.Item2.IsNull).Select(pair => pair.Item1), PropertyMap.Of(ordered).Keys);
        });

    [Fact]
    public void Of_AKeyTwice_Throws() =>
        Assert.Throws<ArgumentException>(() => PropertyMap.Of(("a", Value.Of(1)), ("a", Value.Of(2))));
}
