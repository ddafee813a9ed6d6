using System.Text.Json;
using CsCheck;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.NodeLinkJson;
using PaperGraph.Testing;
using static PaperGraph.Testing.InMemoryGraph;

namespace PaperGraph.Export.Tests.NodeLinkJson;

public sealed class NodeLinkJsonWriterTests
{
    [Fact]
    public async Task Document_OfAnyGraph_SaysThatItIsADirectedMultigraph()
    {
        var root = await RootOf(SampleGraph.Create());

        Assert.True(root.GetProperty("directed").GetBoolean());
        Assert.True(root.GetProperty("multigraph").GetBoolean());
    }

    [Fact]
    public async Task Relationships_StandUnderBothNames()
    {
        var root = await RootOf(SampleGraph.Create());

        Assert.Equal(15, root.GetProperty("nodes").GetArrayLength());
        Assert.Equal(24, root.GetProperty("links").GetArrayLength());
        Assert.Equal(root.GetProperty("links").GetRawText(), root.GetProperty("edges").GetRawText());
    }

    [Fact]
    public async Task Properties_NamedAsEndsOrKey_AreRenamed()
    {
        var graph = new InMemoryGraph([], [Link("a", "T", "b", ("source", Value.Of(1)), ("target", Value.Of(2)), ("key", Value.Of(3)), ("type", Value.Of(4)))]);

        var link = (await RootOf(graph)).GetProperty("links")[0];

        Assert.Equal(("a", "b", "T"), (link.GetProperty("source").GetString(), link.GetProperty("target").GetString(), link.GetProperty("type").GetString()));
        Assert.False(link.TryGetProperty("key", out _));
        Assert.Equal([1, 2, 3, 4], new[] { "source_", "target_", "key_", "type_" }.Select(name => link.GetProperty(name).GetInt32()));
    }

    [Fact]
    public async Task Node_HasItsIdOnce()
    {
        var text = await TextOf(new InMemoryGraph([Node("a", ["Thing"])], []));

        Assert.Contains("\n{\"id\":\"a\",\"type\":\"Thing\",\"label\":\"a\",\"labels\":[\"Thing\"]}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.0, "1.0")]
    [InlineData(0.25, "0.25")]
    [InlineData(1e-310, "1.0E-310")]
    [InlineData(double.NaN, null)]
    [InlineData(double.PositiveInfinity, null)]
    public async Task Floats_AreNumbersWithAPoint_OrLeftOut(double number, string? written)
    {
        var node = (await RootOf(new InMemoryGraph([Node("a", ["Thing"], ("p", Value.Of(number)))], []))).GetProperty("nodes")[0];

        Assert.Equal(written, node.TryGetProperty("p", out var value) ? value.GetRawText() : null);
    }

    [Fact]
    public async Task Integers_KeepAllDigits() => Assert.Contains("9007199254740993", await TextOf(SampleGraph.Create()), StringComparison.Ordinal);

    [Fact]
    public async Task Texts_ComeBackAsTheyWere()
    {
        var paper = (await RootOf(SampleGraph.Create())).GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("id").GetString() == "paper/arxiv:2501.00002");

        Assert.Equal(SampleGraph.Odd, paper.GetProperty("abstract").GetString());
    }

    [Fact]
    public Task Texts_OfAnyCharacters_GiveJsonThatCanBeRead() => Gen.Char.Array.SampleAsync(
        async characters => await RootOf(new InMemoryGraph([Node(new string(characters), [new string(characters)], (new string(characters), Value.Of(new string(characters))))], [])),
        iter: 500);

    private static Task<string> TextOf(IGraphSource graph) => Exported.TextOf(new NodeLinkJsonWriter(), graph);

    private static async Task<JsonElement> RootOf(IGraphSource graph) => JsonDocument.Parse(await TextOf(graph)).RootElement;
}
