using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Tests.Linking;

public sealed class RelationLinkTests
{
    [Fact]
    public void ComparedWith_SaidByTwoPapersBothWays_IsOneRelationshipWithTheSurerSentence()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Method, "Zeta", "Alpha").Saying(RelationKind.ComparedWith, "Zeta", "Alpha", 0.7).Saying(RelationKind.ComparedWith, "Alpha", "Zeta", 0.6),
            Settled.Paper("b", ConceptLabel.Method, "Zeta", "Alpha").Saying(RelationKind.ComparedWith, "Alpha", "Zeta", 0.9));
        var edge = Single(graph.Relationships, RelationshipTypes.ComparedWith);
        Assert.Equal(("method/alpha", "method/zeta"), (edge.From, edge.To));
        Assert.Equal((2L, 0.9, "paper/b"), (edge.Properties[PropertyNames.Count].AsInteger(), edge.Properties[PropertyNames.Confidence].AsFloat(), edge.Properties[PropertyNames.Paper].AsString()));
    }

    [Fact]
    public void VariantOf_Said_LinksTheVariantToItsOrigin() => Assert.Equal(
        ["method/zeta → method/alpha"],
        Settled.Of(Settled.Paper("a", ConceptLabel.Method, "Zeta", "Alpha").Saying(RelationKind.VariantOf, "Zeta", "Alpha", 0.9)).Edges(RelationshipTypes.VariantOf));

    [Fact]
    public void VariantOf_SaidBothWays_FollowsMorePapersOrNone()
    {
        var one = Settled.Paper("a", ConceptLabel.Method, "Zeta", "Alpha").Saying(RelationKind.VariantOf, "Zeta", "Alpha", 0.9);
        var other = Settled.Paper("b", ConceptLabel.Method, "Zeta", "Alpha").Saying(RelationKind.VariantOf, "Alpha", "Zeta", 0.9);
        Assert.Empty(Settled.Of(one, other).Edges(RelationshipTypes.VariantOf));
        Assert.Equal(
            ["method/zeta → method/alpha"],
            Settled.Of(one, other, Settled.Paper("c", ConceptLabel.Method, "Zeta", "Alpha").Saying(RelationKind.VariantOf, "Zeta", "Alpha", 0.8)).Edges(RelationshipTypes.VariantOf));
    }

    [Fact]
    public void VariantOf_WhatIsAVersion_IsNoVariant()
    {
        var graph = Settled.Of(Settled.Paper("a", ConceptLabel.Model, "Foo-7B", "Foo").Saying(RelationKind.VariantOf, "Foo-7B", "Foo", 0.9, ConceptLabel.Model));
        Assert.Single(graph.Edges(RelationshipTypes.VersionOf));
        Assert.Empty(graph.Edges(RelationshipTypes.VariantOf));
    }

    [Theory]
    [InlineData(ConceptLabel.Method, "SD-LoRA", "LoRA", true)]
    [InlineData(ConceptLabel.Method, "AdaLoRA", "LoRA", true)]
    [InlineData(ConceptLabel.Benchmark, "MMLU-Pro", "MMLU", true)]
    [InlineData(ConceptLabel.Benchmark, "Multilingual MMLU", "MMLU", true)]
    [InlineData(ConceptLabel.Benchmark, "MMLU-STEM", "MMLU", false)]
    [InlineData(ConceptLabel.Method, "LoRA-based tuning", "LoRA", false)]
    [InlineData(ConceptLabel.Method, "EXPLORA", "LoRA", false)]
    [InlineData(ConceptLabel.Method, "Text-to-LoRA", "LoRA", false)]
    public void VariantOf_ByName_NeedsAKnownOriginThatThePaperNames(ConceptLabel label, string variant, string origin, bool isVariant)
    {
        var paper = Settled.Paper("a", label, variant, $"{origin}={origin}").Introducing(variant);
        Assert.Equal(isVariant, Settled.Of(paper).Edges(RelationshipTypes.VariantOf).Length == 1);
        Assert.Empty(Settled.Of(Settled.Paper("a", label, variant).Introducing(variant), Settled.Paper("b", label, $"{origin}={origin}")).Edges(RelationshipTypes.VariantOf));
    }

    [Fact]
    public void VariantOf_ByName_TwoKnownPartsAreACombination()
    {
        var paper = Settled.Paper("a", ConceptLabel.Method, "Foo-LoRA", "LoRA=LoRA", "Foo=Foo").Introducing("Foo-LoRA");
        Assert.Empty(Settled.Of(paper).Edges(RelationshipTypes.VariantOf));
    }

    private static GraphRelationship Single(IEnumerable<GraphRelationship> edges, string type) => Assert.Single(edges, edge => edge.Type == type);
}

internal static class Statements
{
    /// <summary>The record with what it says of two names.</summary>
    public static PaperRecord Saying(this PaperRecord record, RelationKind kind, string subject, string other, double confidence, ConceptLabel label = ConceptLabel.Method)
    {
        RelationStatement statement = new()
        {
            Kind = kind,
            SubjectLabel = label,
            Subject = subject,
            ObjectLabel = label,
            Object = other,
            Field = PaperField.Abstract,
            Start = 0,
            End = 5,
            Sentence = 1,
            Extractor = "test",
            Confidence = confidence,
        };
        return record with { Mentions = record.Mentions with { Relations = record.Mentions.Relations.Add(statement) } };
    }
}
