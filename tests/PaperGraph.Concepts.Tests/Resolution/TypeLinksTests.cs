using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Tests.Resolution;

/// <summary>One name that papers take for different kinds of thing.</summary>
public sealed class TypeLinksTests
{
    [Fact]
    public void Name_TypedDifferently_IsOneConceptOfTheBetterSupportedKind()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Topic, "semantic alignment"), Settled.Paper("b", ConceptLabel.Topic, "Semantic Alignment"),
            Settled.Paper("c", ConceptLabel.Method, "semantic alignment"));
        Assert.Equal(["topic/semantic-alignment"], graph.ConceptIds());
        Assert.Empty(graph.Aliases("topic/semantic-alignment"));
        Assert.Equal("topic/semantic-alignment", graph.Find(ConceptLabel.Method, "semantic alignment"));
    }

    [Fact]
    public void Name_OfTheLexicon_HasItsKind()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Method, "RoBERTa"), Settled.Paper("b", ConceptLabel.Method, "RoBERTa"),
            Settled.Paper("c", ConceptLabel.Model, "RoBERTa=RoBERTa"));
        Assert.Equal(["model/roberta"], graph.ConceptIds());
    }

    [Fact]
    public void ProperName_IntroducedAsTwoThings_IsTwoConcepts()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Method, "RICE").Introducing("RICE"), Settled.Paper("b", ConceptLabel.Benchmark, "RICE").Introducing("RICE"));
        Assert.Equal(["benchmark/rice", "method/rice"], graph.ConceptIds());
    }

    [Fact]
    public void ProperName_IntroducedOnce_IsOneConcept()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Benchmark, "RICE").Introducing("RICE"), Settled.Paper("b", ConceptLabel.Benchmark, "RICE"),
            Settled.Paper("c", ConceptLabel.Method, "RICE"));
        Assert.Equal(["benchmark/rice"], graph.ConceptIds());
    }

    [Fact]
    public void ProperName_WithNothingInCommon_IsTwoConcepts()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Method, "ROC", "birds"), Settled.Paper("b", ConceptLabel.Method, "ROC", "eggs"),
            Settled.Paper("c", ConceptLabel.Benchmark, "ROC", "cars"), Settled.Paper("d", ConceptLabel.Benchmark, "ROC", "roads"));
        Assert.Contains("benchmark/roc", graph.ConceptIds());
        Assert.Contains("method/roc", graph.ConceptIds());
    }

    [Fact]
    public void ShortForms_OfTwoMeanings_StayTwo()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Method, "reinforcement learning", "RL").Defining("RL", "reinforcement learning"),
            Settled.Paper("b", ConceptLabel.Topic, "representation learning", "RL").Defining("RL", "representation learning"));
        Assert.Equal(["method/reinforcement-learning", "topic/representation-learning"], graph.ConceptIds());
    }

    [Fact]
    public void ShortForm_OfAnotherKindThatNoPaperDefines_MeansTheSame()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Method, "reinforcement learning", "RL").Defining("RL", "reinforcement learning"),
            Settled.Paper("b", ConceptLabel.Topic, "RL"));
        Assert.Equal(["method/reinforcement-learning"], graph.ConceptIds());
    }
}
