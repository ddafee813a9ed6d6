using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Scoring;
using static PaperGraph.Evaluation.Tests.Entities;

namespace PaperGraph.Evaluation.Tests.Scoring;

public sealed class ScorerTests
{
    private const ConceptLabel Method = ConceptLabel.Method, Model = ConceptLabel.Model, Topic = ConceptLabel.Topic;

    [Fact]
    public void Prediction_EqualToGold_IsPerfect()
    {
        var gold = Paper(Entity(Method, "low-rank adaptation", "low-rank adaptation", "LoRA"), Entity(Model, "BERT"));

        var report = Scorer.Score(gold, gold);

        Assert.Equal((1.0, 1.0, 1.0), (report.Micro.Precision, report.Micro.Recall, report.Micro.F1));
        Assert.Equal(new EntityScore(1, 1, 1, 1), report.ByType[Model]);
        Assert.Equal(new EntityScore(2, 2, 2, 2), report.Any);
    }

    [Fact]
    public void Nothing_Predicted_ScoresNothing()
    {
        var report = Scorer.Score(Paper(Entity(Method, "LoRA")), Papers());

        Assert.Equal(new EntityScore(0, 1, 0, 0), report.Micro);
        Assert.Equal(0, report.Micro.F1);
    }

    [Fact]
    public void Spelling_CaseHyphenAndPlural_DoNotMatter() => Assert.Equal(
        1, Scorer.Score(Paper(Entity(Method, "Mixture-of-Experts")), Paper(Entity(Method, "mixture of expert"))).Micro.MatchedGold);

    [Fact]
    public void Type_ThatIsWrong_IsMissedAndWrongButCountsAsAny()
    {
        var report = Scorer.Score(Paper(Entity(Method, "BERT")), Paper(Entity(Model, "BERT")));

        Assert.Equal(new EntityScore(0, 1, 0, 1), report.Micro);
        Assert.Equal(new EntityScore(1, 1, 1, 1), report.Any);
    }

    [Theory]
    [InlineData(1, "LoRA", "adapter", 1)]
    [InlineData(2, "LoRA", "adapter", 0)]
    public void Surfaces_OfWhichHalfAreRight_AreEnough(int wrong, string right, string other, int matched)
    {
        var surfaces = Enumerable.Range(0, wrong).Select(i => $"{other} {i}").Prepend(right);

        Assert.Equal(matched, Scorer.Score(Paper(Entity(Method, "LoRA")), Paper(Entity(Method, "x", [.. surfaces]))).Micro.MatchedGold);
    }

    [Fact]
    public void Name_OfAnEntityWithSurfaces_DoesNotCount() =>
        Assert.Equal(0, Scorer.Score(Paper(Entity(Method, "LoRA")), Paper(Entity(Method, "LoRA", "something else"))).Micro.MatchedGold);

    [Fact]
    public void Surface_ListedTwice_BelongsToTheFirst()
    {
        var report = Scorer.Score(Paper(Entity(Method, "LoRA"), Entity(Topic, "LoRA tuning")), Paper(Entity(Topic, "first", "LoRA"), Entity(Method, "second", "LoRA")));

        Assert.Equal(new EntityScore(0, 2, 0, 2), report.Micro);
    }

    [Fact]
    public void Pairs_AreOneToOne_AndAsManyAsCanBe()
    {
        var gold = Paper(Entity(Method, "a", "a", "b"), Entity(Method, "c", "c", "a"));
        var predicted = Paper(Entity(Method, "x", "a"), Entity(Method, "y", "b"), Entity(Method, "z", "b c"));

        Assert.Equal(new EntityScore(2, 2, 2, 3), Scorer.Score(gold, predicted).Micro);
    }

    [Fact]
    public void Mentions_AreLeftAsideWhereOnlyTheCoreIsAsked()
    {
        var gold = Paper(Entity(Method, "LoRA"), Mentioned(Method, "dropout"));
        var options = new ScoreOptions { CoreOnly = true };

        Assert.Equal(new EntityScore(1, 1, 1, 1), Scorer.Score(gold, Paper(Entity(Method, "LoRA"), Entity(Method, "dropout")), options).Micro);
        Assert.Equal(new EntityScore(0, 1, 0, 1), Scorer.Score(gold, Paper(Entity(Method, "other")), options).Micro);
    }

    [Fact]
    public void Papers_WithoutPrediction_CountUnlessLeftAside()
    {
        var gold = Papers(new PaperAnnotation("p", [Entity(Method, "LoRA")]), new PaperAnnotation("q", [Entity(Method, "BERT")]));
        var predicted = Paper(Entity(Method, "LoRA"));

        Assert.Equal(0.5, Scorer.Score(gold, predicted).Micro.Recall);
        Assert.Equal(1, Scorer.Score(gold, predicted, new() { PredictedPapersOnly = true }).Micro.Recall);
    }

    [Fact]
    public void Roles_AreComparedWhereBothSidesStateOne()
    {
        var gold = Paper(Entity(Method, "a") with { Role = Role.Uses }, Entity(Method, "b") with { Role = Role.Uses }, Entity(Method, "c"));
        var predicted = Paper(Entity(Method, "a") with { Role = Role.Uses }, Entity(Method, "b") with { Role = Role.Studies }, Entity(Method, "c") with { Role = Role.Uses });

        Assert.Equal((1, 2), Scorer.Score(gold, predicted).Roles);
    }

    [Fact]
    public void Results_MatchByValueAndByAnyNameOfBothEntities()
    {
        AnnotatedEntity[] entities = [Entity(Model, "Tiny Net 7B", "Tiny Net 7B", "TN-7B"), Entity(ConceptLabel.Benchmark, "GSM8K")];
        var gold = Papers(new PaperAnnotation("p", [.. entities], [new("Tiny Net 7B", "GSM8K", "80.5"), new("Tiny Net 7B", "GSM8K", "81")]));
        var predicted = Papers(new PaperAnnotation("p", [], [new("TN-7B", "gsm8k", "80.5%"), new("TN-7B", "gsm8k", "80.5"), new("TN-7B", "MATH", "81")]));

        Assert.Equal(new EntityScore(1, 2, 1, 3), Scorer.Score(gold, predicted).Results);
    }
}
