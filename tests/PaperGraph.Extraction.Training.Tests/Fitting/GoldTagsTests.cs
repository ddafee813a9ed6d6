using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Training.Fitting;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Training.Tests.Fitting;

public sealed class GoldTagsTests
{
    [Fact]
    public void Of_LongerAndShorterSurface_MarksTheLongerWhereBothAre()
    {
        var analysis = new PaperEncoder().Analyse(Some.Paper(title: "Zebra", text: "deep zebra counting and zebra"));
        var tags = GoldTags.Of(analysis, new("p", [Entity(ConceptLabel.Topic, "zebra", "Zebra"), Entity(ConceptLabel.Method, "deep zebra counting")]));
        Assert.Equal(
            [Tags.Unit + 3, Tags.Begin + 2, Tags.Inside + 2, Tags.Last + 2, Tags.Outside, Tags.Unit + 3],
            tags.Select(tag => (int)tag));
    }

    private static AnnotatedEntity Entity(ConceptLabel type, params string[] surfaces) => new() { Type = type, Name = surfaces[0], Surfaces = [.. surfaces] };
}
