using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Spans;
using static PaperGraph.Evaluation.Tests.Entities;

namespace PaperGraph.Evaluation.Tests.Spans;

public sealed class StrictScorerTests
{
    private static readonly Paper Text = new() { Id = "p", Title = "LoRA for ASR", Abstract = "We apply LoRA and LoRAs to ASR. QLoRA is no LoRA." };

    private static readonly PaperAnnotation Gold = new("p", [Entity(ConceptLabel.Method, "LoRA", "LoRA", "LoRAs"), Entity(ConceptLabel.Topic, "ASR")]);

    [Fact]
    public void Find_Surfaces_AreWholeWordsTheLongestFirst()
    {
        var places = SpanFinder.Find(Text, Gold).Where(span => span.Field == PaperField.Abstract).OrderBy(span => span.Start);

        Assert.Equal(["LoRA", "LoRAs", "ASR", "LoRA"], places.Select(span => Text.Abstract[span.Start..span.End]));
    }

    [Fact]
    public void ScoreSpans_BorderOrTypeWrong_IsWrong()
    {
        var found = Found(Mention(ConceptLabel.Method, 9, 13), Mention(ConceptLabel.Method, 18, 22), Mention(ConceptLabel.Method, 27, 30));

        var scores = LabelScores.None.With(StrictScorer.ScoreSpans(Text, Gold, found));

        Assert.Equal(new EntityScore(1, 4, 1, 3), scores.ByType[ConceptLabel.Method]);
        Assert.Equal(new EntityScore(0, 2, 0, 0), scores.ByType[ConceptLabel.Topic]);
        Assert.Equal(new EntityScore(1, 6, 1, 3), scores.Micro);
    }

    [Fact]
    public void ScoreNames_OneNameOften_CountsOnce()
    {
        var found = Found(Mention(ConceptLabel.Method, 9, 13), Mention(ConceptLabel.Method, 18, 23), Mention(ConceptLabel.Topic, 27, 30), Mention(ConceptLabel.Topic, 32, 37));

        var scores = StrictScorer.ScoreNames(Text, Gold, found);

        Assert.Equal(new EntityScore(1, 1, 1, 1), scores.ByType[ConceptLabel.Method]);
        Assert.Equal(new EntityScore(1, 1, 1, 2), scores.ByType[ConceptLabel.Topic]);
    }

    private static PaperMentions Found(params Mention[] mentions) => new() { PaperId = "p", Sentences = [], Mentions = [.. mentions] };

    private static Mention Mention(ConceptLabel label, int start, int end) => new()
    {
        Label = label,
        Name = Text.Abstract[start..end],
        Field = PaperField.Abstract,
        Start = start,
        End = end,
        Sentence = 0,
        Role = Role.Mentions,
        Extractor = "test",
        Confidence = 1,
    };
}
