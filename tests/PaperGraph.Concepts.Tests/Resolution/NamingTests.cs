using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Tests.Resolution;

public sealed class NamingTests
{
    [Theory]
    [InlineData(ConceptLabel.Topic, "Visual Reasoning", "visual reasoning", "visual reasoning")]
    [InlineData(ConceptLabel.Benchmark, "gsm8k", "GSM8K", "GSM8K")]
    public void Name_OfEquallyFrequentForms_LooksLikeItsKind(ConceptLabel label, string first, string second, string expected)
    {
        var graph = Settled.Of(Settled.Paper("a", label, first), Settled.Paper("b", label, second));
        Assert.Equal(expected, graph.Node(Assert.Single(graph.ConceptIds())).Properties[PropertyNames.Name].AsString());
    }

    [Fact]
    public void Name_OfAMethod_IsTheLongFormThoughTheShortOneIsMoreFrequent()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Method, "group policy search", "GPS").Defining("GPS", "group policy search"),
            Settled.Paper("b", ConceptLabel.Method, "GPS"),
            Settled.Paper("c", ConceptLabel.Method, "GPS"));
        var node = graph.Node("method/group-policy-search");
        Assert.Equal("group policy search", node.Properties[PropertyNames.Name].AsString());
        Assert.Equal(3, node.Properties[PropertyNames.Papers].AsInteger());
    }

    [Fact]
    public void Aliases_LeaveOutMereSpellingsOfTheName()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Topic, "large language models=large language models", "LLMs=large language models"),
            Settled.Paper("b", ConceptLabel.Topic, "Large Language Model=large language models", "LLM=large language models"),
            Settled.Paper("c", ConceptLabel.Topic, "LLMs=large language models"));
        Assert.Equal(["LLMs"], graph.Aliases("topic/large-language-models"));
    }

    [Fact]
    public void Ids_OfNamesWithOneReadableForm_AreNumberedByTheirKeys()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Method, "A* search"),
            Settled.Paper("b", ConceptLabel.Method, "A search"),
            Settled.Paper("c", ConceptLabel.Method, "A search 2"),
            Settled.Paper("d", ConceptLabel.Method, "A^ search"));
        Assert.Equal("method/a-search", graph.Find(ConceptLabel.Method, "A search"));
        Assert.Equal("method/a-search-2", graph.Find(ConceptLabel.Method, "A search 2"));
        Assert.Equal("method/a-search-3", graph.Find(ConceptLabel.Method, "A* search"));
        Assert.Equal("method/a-search-4", graph.Find(ConceptLabel.Method, "A^ search"));
    }

    [Fact]
    public void Concepts_LeadEveryNameOfADeadIdToALivingOne()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Model, "BERT", "Bidirectional Encoder").Defining("BERT", "Bidirectional Encoder"));
        var node = graph.Node("model/bidirectional-encoder");
        Assert.Equal("BERT", node.Properties[PropertyNames.Name].AsString());
        Assert.Equal(node.Id, graph.Find(ConceptLabel.Model, "bert"));
    }
}
