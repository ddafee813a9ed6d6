using System.Xml.Linq;
using PaperGraph.Evaluation.Curves;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Tests.Curves;

public sealed class CurveSvgTests
{
    [Fact]
    public void Of_ThresholdThatFindsNothing_HasNoPoint() => Assert.Equal(
        [new(0.1, 0.5, 0.25)], Curve.Of("all", [(0.1, new EntityScore(1, 4, 1, 2)), (0.9, new EntityScore(0, 4, 0, 0))]).Points);

    [Fact]
    public void Thresholds_Rise_FromATwentiethToBelowOne()
    {
        Assert.Equal(Curve.Thresholds.Order(), Curve.Thresholds);
        Assert.Equal((0.05, true), (Curve.Thresholds[0], Curve.Thresholds[^1] < 1));
    }

    [Fact]
    public void Write_CurveAndMark_AreDrawnWithAxes()
    {
        using var writer = new StringWriter();

        CurveSvg.Write(writer, "A & B", [new("all", [new(0.1, 0.5, 1), new(0.5, 1, 0)])], [("here", new(0.1, 0.5, 0.5))]);

        var picture = XDocument.Parse(writer.ToString());
        var texts = picture.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToHashSet();
        Assert.Superset(new HashSet<string> { "A & B", "precision", "recall", "all", "here" }, texts);
        Assert.Contains(picture.Descendants(), element => (string?)element.Attribute("d") == "M462 220L62 44");
        Assert.Contains(picture.Descendants(), element => ((string?)element.Attribute("cx"), (string?)element.Attribute("cy")) == ("262", "220"));
    }
}
