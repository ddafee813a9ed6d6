using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Testing;

namespace PaperGraph.Concepts.Tests.Linking;

public sealed class EvidenceTests
{
    [Fact]
    public void Evidence_OfSeveralMentions_ShowsTheBestOfItsRoleAndKeepsAll()
    {
        var paper = Some.Paper("a", "A look at FizzBench", "We test on FizzBench and FizzBench-hard.");
        var second = Some.Mention(paper, ConceptLabel.Benchmark, "FizzBench", Role.Evaluates, confidence: 0.9);
        var graph = Settled.Of(Some.Record(paper, Some.Mention(paper, ConceptLabel.Benchmark, "FizzBench", Role.Studies, PaperField.Title, confidence: 0.9), second));
        var edge = Assert.Single(graph.Relationships, edge => edge.From == "paper/a");
        Assert.Equal((RelationshipTypes.EvaluatesOn, "benchmark/fizzbench"), (edge.Type, edge.To));
        Assert.Equal(("abstract", (long)second.Start, (long)second.End), Shown(edge));
        Assert.Equal(0.9, edge.Properties[PropertyNames.Confidence].AsFloat());
        Assert.Equal(2, edge.Properties[PropertyNames.Count].AsInteger());
        Assert.Equal(Value.List([0L, 10, 19, 1, second.Start, second.End]), edge.Properties[PropertyNames.Spans]);
    }

    [Fact]
    public void Evidence_OfARoleThatIsLessSure_ShowsItsSentenceWithTheBestConfidence()
    {
        var paper = Some.Paper("a", "On Foo-7B", "Foo-7B is small. We introduce Foo-7B.");
        var own = Some.Mention(paper, ConceptLabel.Model, "Foo-7B.", Role.Introduces, name: "Foo-7B", confidence: 0.5);
        var graph = Settled.Of(Some.Record(
            paper, Some.Mention(paper, ConceptLabel.Model, "Foo-7B", Role.Studies, PaperField.Title, confidence: 0.95), Some.Mention(paper, ConceptLabel.Model, "Foo-7B", Role.Studies, confidence: 0.7), own));
        var edge = Assert.Single(graph.Relationships, edge => edge.From == "paper/a");
        Assert.Equal((RelationshipTypes.Introduces, 0.95), (edge.Type, edge.Properties[PropertyNames.Confidence].AsFloat()));
        Assert.Equal(("abstract", (long)own.Start, (long)own.End), Shown(edge));
    }

    [Fact]
    public void CoOccurs_NamedTogetherByTwoPapers_LinksFromTheSmallerId()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Method, "zeta", "alpha", "once"),
            Settled.Paper("b", ConceptLabel.Method, "zeta", "alpha"));
        var edge = Assert.Single(graph.Relationships, edge => edge.Type == RelationshipTypes.CoOccurs);
        Assert.Equal(("method/alpha", "method/zeta", 2L), (edge.From, edge.To, edge.Properties[PropertyNames.Count].AsInteger()));
    }

    [Fact]
    public void Scores_StatedTwice_AreOneRelationshipWithTheSurerEvidence()
    {
        var record = Some.Record(
            Some.Paper("a", text: "Foo-7B gets 81 on FizzBench."),
            Some.Mention(Some.Paper("a", text: "Foo-7B gets 81 on FizzBench."), ConceptLabel.Model, "Foo-7B"),
            Some.Mention(Some.Paper("a", text: "Foo-7B gets 81 on FizzBench."), ConceptLabel.Benchmark, "FizzBench"));
        var graph = Settled.Of(record with { Mentions = record.Mentions with { Scores = [Score("81", 0.5), Score("81", 0.7), Score("79", 0.6)] } });
        var edges = graph.Relationships.Where(edge => edge.Type == RelationshipTypes.Scores).ToList();
        Assert.Equal(["79", "81"], edges.Select(edge => edge.Properties[PropertyNames.Value].AsString()));
        Assert.Equal([0.6, 0.7], edges.Select(edge => edge.Properties[PropertyNames.Confidence].AsFloat()));
        Assert.All(edges, edge => Assert.Equal(("model/foo-7b", "benchmark/fizzbench", "paper/a"), (edge.From, edge.To, edge.Properties[PropertyNames.Paper].AsString())));
    }

    private static (string Field, long Start, long End) Shown(GraphRelationship edge) =>
        (edge.Properties[PropertyNames.Field].AsString(), edge.Properties[PropertyNames.Start].AsInteger(), edge.Properties[PropertyNames.End].AsInteger());

    private static ScoreStatement Score(string value, double confidence) => new()
    {
        SubjectLabel = ConceptLabel.Model,
        Subject = "Foo-7B",
        Benchmark = "FizzBench",
        Value = value,
        Number = 81,
        Field = PaperField.Abstract,
        Start = 12,
        End = 14,
        Sentence = 1,
        Extractor = "test",
        Confidence = confidence,
    };
}
