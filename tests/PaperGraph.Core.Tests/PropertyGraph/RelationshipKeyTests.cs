using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Core.Tests.PropertyGraph;

public sealed class RelationshipKeyTests
{
    [Fact]
    public void Of_TwoScoresBetweenOnePair_AreApart()
    {
        var first = Score("91.7");
        Assert.NotEqual(first.Key, Score("94.1").Key);
        Assert.Equal(first.Key, Score("91.7").Key);
    }

    [Fact]
    public void Of_OtherTypes_IgnoresProperties() => Assert.Equal(
        new GraphRelationship(RelationshipTypes.Uses, "paper/a", "model/b", PropertyMap.Of((PropertyNames.Count, Value.Of(1L)))).Key,
        new GraphRelationship(RelationshipTypes.Uses, "paper/a", "model/b", PropertyMap.Empty).Key);

    private static GraphRelationship Score(string value) => new(
        RelationshipTypes.Scores, "model/a", "benchmark/b",
        PropertyMap.Of((PropertyNames.Paper, Value.Of("paper/p")), (PropertyNames.Metric, Value.Of("")), (PropertyNames.Setting, Value.Of("")), (PropertyNames.Value, Value.Of(value))));
}
