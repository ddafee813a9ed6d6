using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Training.Fitting;
using PaperGraph.Extraction.Training.Papers;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Training.Tests.Fitting;

public sealed class CrfTrainerTests
{
    private static readonly string[] Animals = ["zebra", "lion", "heron", "otter", "badger", "falcon"];

    [Fact]
    public void Fit_EqualPapers_GivesEqualWeights()
    {
        var (first, second) = (Fit(), Fit());
        Assert.Equal(first.Features, second.Features);
        Assert.Equal(first.Weights, second.Weights);
        Assert.Equal(first.Transitions, second.Transitions);
    }

    [Fact]
    public void Fit_SimpleRule_IsLearntAndHoldsForNewWords()
    {
        var analysis = new PaperEncoder().Analyse(Some.Paper(text: "They study giraffe tracking in the field."));
        var spans = Fit().ToModel().Read(analysis);
        var best = spans.MaxBy(span => span.Probability);
        Assert.Equal(("giraffe tracking", ConceptLabel.Topic), (analysis.Document.Cut(best.Span).ToString(), best.Label));
        Assert.True(best.Probability > 0.5);
    }

    private static FittedModel Fit()
    {
        var examples = new ExampleSet(new(), 1);
        examples.AddGold(Animals.Select((animal, i) => new AnnotatedPaper(
            Some.Paper($"p{i}", text: $"They study {animal} tracking in the field. It rains there."),
            new($"p{i}", [new() { Type = ConceptLabel.Topic, Name = $"{animal} tracking", Surfaces = [$"{animal} tracking"] }]))), 1);
        return CrfTrainer.Fit(examples.Number(), examples.Of(0, _ => true), new(Passes: 30, AverageFrom: 15, Rate: 0.02f), _ => { });
    }
}
