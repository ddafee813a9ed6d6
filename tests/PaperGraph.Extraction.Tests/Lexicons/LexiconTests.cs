using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Tests.Lexicons;

public sealed class LexiconTests
{
    private static readonly Lexicon Small = Lexicon.Of([
        new(ConceptLabel.Benchmark, "MATH", ["MATH dataset"]),
        new(ConceptLabel.Model, "Alpaca", []),
        new(ConceptLabel.Method, "self-consistency", []),
        new(ConceptLabel.Method, "ReAct", [])]);

    [Theory]
    [InlineData("we test on MATH today", "MATH")]
    [InlineData("we like math and Math today", "")]
    [InlineData("an Alpaca met an alpaca", "Alpaca")]
    [InlineData("Self-Consistency and self consistency", "self-consistency|self-consistency")]
    [InlineData("ReAct is no react", "ReAct")]
    public void Extract_NamesOfLexicon_ObeyTheirCapitals(string text, string expected)
    {
        var mentions = new ConceptExtractor(Small).Extract(Some.Paper(text: text)).Mentions;
        Assert.Equal(expected, string.Join('|', mentions.Where(mention => mention.LexiconName != null).Select(mention => mention.LexiconName)));
    }

    [Fact]
    public void With_UsersEntry_WinsOverTheSameName()
    {
        var lexicon = Small.With([new(ConceptLabel.Topic, "MATH", []), new(ConceptLabel.Topic, "crystal growth", [])]);
        var mentions = new ConceptExtractor(lexicon).Extract(Some.Paper(text: "Crystal growth helps MATH.")).Mentions;
        Assert.Equal([(ConceptLabel.Topic, "crystal growth"), (ConceptLabel.Topic, "MATH")], mentions.Select(mention => (mention.Label, mention.LexiconName)));
    }

    [Fact]
    public void With_UsersStop_RemovesTheEntryAndItsAliases()
    {
        var lexicon = Lexicon.Shipped.With([new(ConceptLabel.Benchmark, "GSM8K", [], Stop: true)]);
        Assert.DoesNotContain(new ConceptExtractor(lexicon).Extract(Some.Paper(text: "We evaluate on the GSM8K benchmark.")).Mentions, mention => mention.Name == "GSM8K");
    }

    [Fact]
    public void Fingerprint_OtherEntries_Differs()
    {
        Assert.Equal(Small.Fingerprint, Lexicon.Of(Small.Entries).Fingerprint);
        Assert.NotEqual(Small.Fingerprint, Small.With([new(ConceptLabel.Topic, "x", [])]).Fingerprint);
        Assert.Equal(Lexicon.Empty.Fingerprint, new ConceptExtractor(Small, new() { UseLexicon = false }).LexiconVersion);
    }

    [Fact]
    public void Shipped_TwoEntries_ShareNoName()
    {
        var shared = Lexicon.Shipped.Entries
            .SelectMany(entry => entry.Names.Select(name => (Key: (CaseRules.Of(name) == CaseRule.Exact, NameNormalizer.Normalize(name)), Entry: entry)).DistinctBy(pair => pair.Key))
            .GroupBy(pair => pair.Key)
            .Where(group => group.Count() > 1)
            .Select(group => string.Join(" / ", group.Select(pair => $"{pair.Entry.Label} {pair.Entry.Name}")));
        Assert.Empty(shared);
    }

    [Theory]
    [InlineData("ImageNet Large Scale Visual Recognition Challenge", "ImageNet")]
    [InlineData("ILSVRC", "ImageNet")]
    [InlineData("Microsoft Common Objects in Context", "COCO")]
    [InlineData("Gemini 2.5 Pro", "Gemini 2.5 Pro")]
    [InlineData("teacher forcing", "teacher forcing")]
    public void Extract_LongFormOrMember_IsItsOwnEntry(string name, string expected) =>
        Assert.Contains(Extractors.Extract($"We use {name} here.").Mentions, mention => mention.Name == name && mention.LexiconName == expected);
}
