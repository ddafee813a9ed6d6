using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Tests.Resolution;

public sealed class SenseTests
{
    private const ConceptLabel Method = ConceptLabel.Method;
    private const ConceptLabel Benchmark = ConceptLabel.Benchmark;

    [Fact]
    public void ShortForm_DefinedOnce_IsItsLongFormWherePapersSpeakOfTheSame()
    {
        var graph = Settled.Of(
            Settled.Paper("a", Method, "Mixture of Roads", "MoR", "gravel routing").Titled("Routing over gravel").Defining("MoR", "Mixture of Roads"),
            Settled.Paper("b", Method, "MoR", "gravel routing").Titled("Faster gravel"),
            Settled.Paper("c", Method, "MoR", "protein folding").Titled("How chains fold"));
        Assert.Contains("method/mixture-of-roads", graph.ConceptsOf("b"));
        Assert.Contains("method/mor", graph.ConceptsOf("c"));
        Assert.Equal(["MoR"], graph.Aliases("method/mixture-of-roads"));
    }

    [Fact]
    public void ShortForm_DefinedOnceAndUsedNowhereElse_LeadsToItsLongForm()
    {
        var graph = Settled.Of(Settled.Paper("a", Method, "Mixture of Roads", "MoR").Defining("MoR", "Mixture of Roads"));
        Assert.Equal("method/mixture-of-roads", graph.Find(Method, "MoR"));
    }

    [Fact]
    public void ShortForm_OfAnotherKind_StaysApart()
    {
        var graph = Settled.Of(
            Settled.Paper("a", Method, "stochastic path integration", "SPIder").Titled("Less variance").Defining("SPIder", "stochastic path integration"),
            Settled.Paper("b", Benchmark, "SPIder").Titled("Parsing questions"));
        Assert.Equal(["method/stochastic-path-integration"], graph.ConceptsOf("a"));
        Assert.Equal(["benchmark/spider"], graph.ConceptsOf("b"));
    }

    [Fact]
    public void Name_IntroducedByTwoPapersOfDifferentFields_IsTwoConcepts()
    {
        var graph = Settled.Of(
            Settled.Paper("a", Method, "SCOPE", "gravel routing").Titled("SCOPE: roads").Introducing("SCOPE"),
            Settled.Paper("b", Method, "SCOPE", "protein folding").Titled("How chains fold").Introducing("SCOPE"));
        Assert.Contains("method/scope", graph.ConceptsOf("a"));
        Assert.Contains("method/scope-b", graph.ConceptsOf("b"));
        Assert.Equal("SCOPE", graph.Node("method/scope-b").Properties[PropertyNames.Name].AsString());
        Assert.Equal("method/scope", graph.Find(Method, "SCOPE"));
    }

    [Fact]
    public void IdOfASense_WhenAnotherPaperIntroducesTheName_StaysTheSame()
    {
        PaperRecord[] papers =
        [
            Settled.Paper("a", Method, "SCOPE", "gravel routing").Titled("SCOPE: roads").Introducing("SCOPE"),
            Settled.Paper("c", Method, "SCOPE", "protein folding").Titled("How chains fold").Introducing("SCOPE"),
        ];
        var graph = Settled.Of([.. papers, Settled.Paper("b", Method, "SCOPE", "tax law").Titled("Laws and deeds").Introducing("SCOPE")]);
        Assert.Contains("method/scope-c", Settled.Of(papers).ConceptsOf("c"));
        Assert.Contains("method/scope-c", graph.ConceptsOf("c"));
        Assert.Contains("method/scope-b", graph.ConceptsOf("b"));
    }

    [Fact]
    public void Name_IntroducedByTwoPapersOfOneField_IsOneConcept()
    {
        var graph = Settled.Of(
            Settled.Paper("a", Method, "SCOPE", "gravel routing").Titled("Routing over gravel").Introducing("SCOPE"),
            Settled.Paper("b", Method, "SCOPE", "gravel routing").Titled("More routing over gravel").Introducing("SCOPE"));
        Assert.Equal(["method/gravel-routing", "method/scope"], graph.ConceptIds());
    }

    [Fact]
    public void Name_ThatAPaperIntroduces_IsNotAnothersLongForm()
    {
        var graph = Settled.Of(
            Settled.Paper("a", Method, "Sparse Codes of Pairs", "SCOPE").Titled("Codes and pairs").Defining("SCOPE", "Sparse Codes of Pairs"),
            Settled.Paper("b", Method, "SCOPE", "protein folding").Titled("SCOPE folds chains").Introducing("SCOPE"));
        Assert.Equal(["method/sparse-codes-of-pairs"], graph.ConceptsOf("a"));
        Assert.Contains("method/scope", graph.ConceptsOf("b"));
    }

    [Fact]
    public void ShortForm_DefinedDifferently_FollowsEachPaper()
    {
        var graph = Settled.Of(
            Settled.Paper("a", Method, "Mixture-of-Thought", "MoT").Defining("MoT", "Mixture-of-Thought"),
            Settled.Paper("b", Method, "Mixture of Tongues", "MoT").Defining("MoT", "Mixture of Tongues"),
            Settled.Paper("c", Method, "MoT"));
        Assert.Equal(["method/mixture-of-thought"], graph.ConceptsOf("a"));
        Assert.Equal(["method/mixture-of-tongues"], graph.ConceptsOf("b"));
        Assert.Equal(["method/mot"], graph.ConceptsOf("c"));
        Assert.Equal(["MoT"], graph.Aliases("method/mixture-of-thought"));
        Assert.Equal("method/mot", graph.Find(Method, "MoT"));
    }

    [Fact]
    public void ShortForm_ThatThreePapersDefineAlike_MeansItWhereUndefined()
    {
        var graph = Settled.Of(
            Settled.Paper("a", Method, "Mixture-of-Thought", "MoT").Titled("Roads").Defining("MoT", "Mixture-of-Thought"),
            Settled.Paper("b", Method, "mixture of thoughts", "MoT").Titled("Chains").Defining("MoT", "mixture of thoughts"),
            Settled.Paper("c", Method, "mixture of thoughts", "MoT").Titled("Stars").Defining("MoT", "mixture of thoughts"),
            Settled.Paper("d", Method, "MoT").Titled("Birds"));
        Assert.Equal(["method/mixture-of-thoughts"], graph.ConceptsOf("d"));
        Assert.Equal("method/mixture-of-thoughts", graph.Find(Method, "MoT"));
    }

    [Fact]
    public void ShortForm_ThatMostPapersDefineAlike_MeansItNotWhereTheyAreFew()
    {
        var graph = Settled.Of(
            Settled.Paper("a", Method, "Mixture-of-Thought", "MoT").Titled("Roads").Defining("MoT", "Mixture-of-Thought"),
            Settled.Paper("b", Method, "mixture of thoughts", "MoT").Titled("Chains").Defining("MoT", "mixture of thoughts"),
            Settled.Paper("c", Method, "Mixture of Tongues", "MoT").Titled("Stars").Defining("MoT", "Mixture of Tongues"),
            Settled.Paper("d", Method, "MoT").Titled("Birds"));
        Assert.Equal(["method/mot"], graph.ConceptsOf("d"));
        Assert.Equal(["method/mixture-of-tongues"], graph.ConceptsOf("c"));
    }

    [Fact]
    public void ShortForm_OfTheLexicon_TakesItWhereUndefined()
    {
        var graph = Settled.Of(
            Settled.Paper("a", Method, "Mixture of Tongues", "MoT=mixture of thoughts").Defining("MoT", "Mixture of Tongues"),
            Settled.Paper("b", Method, "Mixture of Tongues", "MoT=mixture of thoughts").Defining("MoT", "Mixture of Tongues"),
            Settled.Paper("c", Method, "MoT=mixture of thoughts"));
        Assert.Equal(["method/mixture-of-tongues"], graph.ConceptsOf("a"));
        Assert.Equal(["method/mixture-of-thoughts"], graph.ConceptsOf("c"));
    }

    [Fact]
    public void NameOfTheLexicon_ThatOnePaperExpands_StaysOneConcept()
    {
        var graph = Settled.Of(
            Settled.Paper("a", Benchmark, "Grade School Maths 8K", "GSM8K=GSM8K").Defining("GSM8K", "Grade School Maths 8K"),
            Settled.Paper("b", Benchmark, "GSM8K=GSM8K"));
        Assert.Equal("benchmark/gsm8k", Assert.Single(graph.ConceptIds()));
        Assert.Equal(["Grade School Maths 8K"], graph.Aliases("benchmark/gsm8k"));
    }

    [Fact]
    public void NameOfTheLexicon_WithARival_IsDivided()
    {
        var graph = Settled.Of(
            Settled.Paper("a", Benchmark, "AI2 Reasoning Challenge=ARC", "ARC=ARC").Defining("ARC", "AI2 Reasoning Challenge"),
            Settled.Paper("b", Benchmark, "Abstraction and Reasoning Corpus", "ARC=ARC").Defining("ARC", "Abstraction and Reasoning Corpus"),
            Settled.Paper("c", Benchmark, "ARC=ARC"));
        Assert.Equal(["benchmark/arc"], graph.ConceptsOf("a"));
        Assert.Equal(["benchmark/abstraction-and-reasoning-corpus"], graph.ConceptsOf("b"));
        Assert.Equal(["benchmark/arc"], graph.ConceptsOf("c"));
    }

    [Fact]
    public void LongForms_ThatDifferByAKindWord_AreOneConcept()
    {
        var graph = Settled.Of(
            Settled.Paper("a", Method, "Chain-of-Thought prompting", "CoT").Defining("CoT", "Chain-of-Thought prompting"),
            Settled.Paper("b", Method, "chain of thought", "CoT").Defining("CoT", "chain of thought"),
            Settled.Paper("c", Method, "chain-of-thought", "CoT").Defining("CoT", "chain-of-thought"));
        Assert.Equal("method/chain-of-thought", Assert.Single(graph.ConceptIds()));
    }

    [Fact]
    public void ShortForm_InAPaperWithoutTheLongFormAsMention_StillMeansIt()
    {
        var graph = Settled.Of(Settled.Paper("a", Method, "SFT").Defining("SFT", "supervised fine-tuning"));
        Assert.Equal("method/supervised-fine-tuning", Assert.Single(graph.ConceptIds()));
    }
}
