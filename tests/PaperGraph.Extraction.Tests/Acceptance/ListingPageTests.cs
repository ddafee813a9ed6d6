using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Tests.Acceptance;

/// <summary>What the listing page of 119 papers must give.</summary>
public sealed class ListingPageTests
{
    [Fact]
    public void ListingPage_GSM8K_IsEvaluatedInSixPapers()
    {
        var titles = Papers()
            .Where(paper => Extractors.Shipped.Extract(paper).Mentions.Any(mention => mention is { Label: ConceptLabel.Benchmark, LexiconName: "GSM8K", Role: Role.Evaluates }))
            .Select(paper => paper.Title.Split(':')[0]);
        Assert.Equal(
            ["MixReasoning", "Mixture of Cognitive Reasoners", "Unchosen Experts Can Contribute Too", "MIND", "DRP", "Distilling Reasoning Capabilities into Smaller Language Models"],
            titles);
    }

    [Fact]
    public void ListingPage_MATH_IsABenchmarkOnlyInCapitals()
    {
        var benchmarks = Papers().SelectMany(paper => Extractors.Shipped.Extract(paper).Mentions, (paper, mention) => (Paper: paper, Mention: mention))
            .Where(found => found.Mention.Label == ConceptLabel.Benchmark && found.Mention.Name.StartsWith("math", StringComparison.OrdinalIgnoreCase))
            .ToList();
        Assert.DoesNotContain(benchmarks, found => found.Mention.Name is "math" or "Math" or "mathematical" or "Mathematical");
        var exact = benchmarks.Where(found => found.Mention.Name == "MATH").ToList();
        Assert.Contains(exact, found => found.Paper.Abstract[(found.Mention.Start - 20)..found.Mention.Start].Contains("(GSM8K:", StringComparison.Ordinal));
        Assert.Contains(exact, found => found.Paper.Abstract[..found.Mention.Start].EndsWith("benchmarks, including ", StringComparison.Ordinal));
    }

    [Fact]
    public void ListingPage_Concepts_AreManyAndOfSeveralKinds()
    {
        var entities = Papers().Select(paper => EntityGrouper.Group(paper, Extractors.Shipped.Extract(paper))).ToList();
        Assert.Equal(119, entities.Count);
        Assert.True(entities.Select(found => found.Length).Order().ElementAt(entities.Count / 2) >= 6);
        Assert.True(2 * entities.Count(found => found.Select(entity => entity.Label).Distinct().Count() >= 3) >= entities.Count);
    }

    private static List<Paper> Papers()
    {
        var lines = File.ReadLines(SharedData.At("seeds", "huggingface-papers.txt")).Where(line => line.Length > 0).Skip(2).ToList();
        return [.. lines.Chunk(2).Select((pair, i) => Some.Paper($"p{i}", i == 0 ? pair[0]["Subscribe".Length..] : pair[0], pair[1]))];
    }
}
