using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Lexicons;

namespace PaperGraph.Extraction.Tests.Lexicons;

public sealed class LexiconReaderTests
{
    [Fact]
    public void Read_Entry_HasAllMembers()
    {
        var reading = Read("\n{\"type\":\"benchmark\",\"name\":\" GSM8K \",\"aliases\":[\"GSM-8K\"],\"stop\":true,\"note\":1}\n");
        var entry = Assert.Single(reading.Entries);
        Assert.Equal((ConceptLabel.Benchmark, "GSM8K", "GSM-8K", true), (entry.Label, entry.Name, entry.Aliases[0], entry.Stop));
        Assert.Empty(reading.Errors);
    }

    [Theory]
    [InlineData("{\"type\":\"Method\",\"name\":\"\"}", "\"name\" must be a text that is not empty")]
    [InlineData("{\"type\":\"Tool\",\"name\":\"x\"}", "\"type\" is one of Model, Benchmark, Method, Topic, not \"Tool\"")]
    [InlineData("{\"type\":\"Topic\",\"name\":\"x\",\"aliases\":\"y\"}", "\"aliases\" must be a list of texts")]
    [InlineData("{\"type\":\"Topic\",\"name\":\"x\",\"stop\":1}", "\"stop\" must be true or false")]
    [InlineData("[]", "a line of a lexicon is an object")]
    public void Read_BadLine_IsAnErrorWithItsLine(string line, string message)
    {
        var error = Assert.Single(Read("{\"type\":\"Topic\",\"name\":\"good\"}\n" + line).Errors);
        Assert.Equal(("my.jsonl", 2L, message), (error.Position.File, error.Position.Line, error.Message));
    }

    [Fact]
    public void Read_BrokenJson_PointsAtTheColumn() => Assert.Equal(17, Assert.Single(Read("{\"type\":\"Tópic\",}").Errors).Position.Column);

    [Fact]
    public void Shipped_Lexicon_IsReadWithoutErrors() => Assert.True(Lexicon.Shipped.Entries.Length > 500);

    private static LexiconReading Read(string text) => LexiconReader.Read(new StringReader(text), "my.jsonl");
}
