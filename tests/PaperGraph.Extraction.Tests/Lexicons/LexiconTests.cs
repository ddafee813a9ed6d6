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
}
