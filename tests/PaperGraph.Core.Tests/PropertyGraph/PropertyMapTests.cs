using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Tests.PropertyGraph;

public sealed class PropertyMapTests
{
    [Fact]
    public void Of_PairsInAnyOrder_AreEqual() => Assert.Equal(
        PropertyMap.Of(("a", Value.Of(1L)), ("b", Value.Of("x"))),
        PropertyMap.Of(("b", Value.Of("x")), ("a", Value.Of(1L))));

    [Fact]
    public void Of_NullValue_IsLeftOut() => Assert.Empty(PropertyMap.Of(("a", Value.Null)));

    [Fact]
    public void Of_KeyTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => PropertyMap.Of(("a", Value.Of(1L)), ("a", Value.Of(2L))));

    [Fact]
    public void With_OtherMap_OverridesAndKeeps()
    {
        var map = PropertyMap.Of(("a", Value.Of(1L)), ("b", Value.Of(2L))).With(PropertyMap.Of(("b", Value.Of(3L)), ("c", Value.Of(4L))));
        Assert.Equal(PropertyMap.Of(("a", Value.Of(1L)), ("b", Value.Of(3L)), ("c", Value.Of(4L))), map);
    }
}
