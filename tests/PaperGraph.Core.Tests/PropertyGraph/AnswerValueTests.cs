using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Tests.PropertyGraph;

/// <summary>The kinds that only answers hold.</summary>
public sealed class AnswerValueTests
{
    private static readonly GraphNode Paper = new("paper/1", ["Paper"], PropertyMap.Of(("id", Value.Of("paper/1"))));

    private static readonly GraphNode Bare = new("4:x:1", [], PropertyMap.Empty);

    [Fact]
    public void Map_KeepsKeysOfAbsentValues_InOrdinalOrder()
    {
        var map = ValueMap.Of(new("b", Value.Null), new("a", Value.Of(1L)), new("B", Value.Of(2L)));

        Assert.Equal(["B", "a", "b"], map.Select(entry => entry.Key));
        Assert.Equal("{B: 2, a: 1, b: null}", Value.Of(map).ToString());
    }

    [Fact]
    public void Map_WithAKeyTwice_KeepsTheLast() =>
        Assert.Equal(Value.Of(2L), ValueMap.Of(new("a", Value.Of(1L)), new("a", Value.Of(2L)))["a"]);

    [Fact]
    public void Entities_AreDrawnAsInCypher()
    {
        var uses = new GraphRelationship("USES", "paper/1", "4:x:1", PropertyMap.Of(("count", Value.Of(2L))));

        Assert.Equal("(:Paper {id: paper/1})", Value.Of(Paper).ToString());
        Assert.Equal("()", Value.Of(Bare).ToString());
        Assert.Equal("[:USES {count: 2}]", Value.Of(uses).ToString());
        Assert.Equal("()<-[:USES {count: 2}]-(:Paper {id: paper/1})", Value.Of(new ValuePath([Bare, Paper], [uses])).ToString());
    }

    [Fact]
    public void Entities_WithTheSameContent_AreEqual()
    {
        var again = new GraphNode("paper/1", ["Paper"], PropertyMap.Of(("id", Value.Of("paper/1"))));

        Assert.Equal(Value.Of(Paper), Value.Of(again));
        Assert.Equal(Value.Of(Paper).GetHashCode(), Value.Of(again).GetHashCode());
        Assert.NotEqual(Value.Of(Paper), Value.Of(Bare));
    }
}
