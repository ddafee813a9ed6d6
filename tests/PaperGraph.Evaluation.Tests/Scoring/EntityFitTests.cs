using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Tests.Scoring;

public sealed class EntityFitTests
{
    private static readonly EntityFit Fit = new(new("p", [new() { Type = ConceptLabel.Method, Name = "zebra counting", Aliases = ["ZC"] }]));

    [Theory]
    [InlineData(true, ConceptLabel.Method, "Zebra-Counting")]
    [InlineData(true, ConceptLabel.Method, "ZC", "zebra count")]
    [InlineData(false, ConceptLabel.Topic, "zebra counting")]
    [InlineData(false, ConceptLabel.Method, "counting")]
    [InlineData(false, ConceptLabel.Method, "ZC", "lions", "herons")]
    public void Holds_HalfOfTheSurfacesOfOneGoldEntity(bool expected, ConceptLabel type, params string[] surfaces) =>
        Assert.Equal(expected, Fit.Holds(new() { Type = type, Name = surfaces[0], Surfaces = [.. surfaces] }));

    [Fact]
    public void Holds_TwoThatMeanOne_BothDo()
    {
        Assert.True(Fit.Holds(new() { Type = ConceptLabel.Method, Name = "ZC" }));
        Assert.True(Fit.Holds(new() { Type = ConceptLabel.Method, Name = "zebra counting" }));
    }
}
