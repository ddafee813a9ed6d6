using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Testing;

namespace PaperGraph.Export.Tests;

public sealed class GraphExporterTests
{
    private readonly GraphExporter _exporter = GraphExporter.Create(new CircleLayout());

    [Fact]
    public void Formats_AreAllOfThem() => Assert.Equal(["cypher", "graphml", "json", "svg"], _exporter.Formats);

    [Fact]
    public void Writer_OfAnyCase_IsFound() => Assert.Equal(".graphml", _exporter.WriterOf("GraphML").FileExtension);

    [Fact]
    public void Writer_OfAnUnknownFormat_SaysWhichThereAre()
    {
        var error = Assert.Throws<PaperGraphException>(() => _exporter.WriterOf("gexf"));

        Assert.Equal(ErrorKind.Usage, error.Kind);
        Assert.Equal("one of cypher, graphml, json, svg", error.Hint);
    }

    [Theory]
    [InlineData("cypher", 15, 24)]
    [InlineData("graphml", 15, 24)]
    [InlineData("json", 15, 24)]
    [InlineData("svg", 15, 19)]
    public async Task File_Written_ReturnsWhatItHolds(string format, int nodes, int relationships)
    {
        using var folder = new TemporaryFolder();

        var written = await _exporter.WriteFileAsync(format, SampleGraph.Create(), GraphFilter.All, folder.At("graph"), TestContext.Current.CancellationToken);

        Assert.Equal(new(nodes, relationships), written);
    }

    [Theory]
    [InlineData("cypher")]
    [InlineData("graphml")]
    [InlineData("json")]
    [InlineData("svg")]
    public async Task File_WrittenTwice_HasTheSameBytes(string format)
    {
        using var folder = new TemporaryFolder();
        await _exporter.WriteFileAsync(format, SampleGraph.Create(), GraphFilter.All, folder.At("1"), TestContext.Current.CancellationToken);
        await _exporter.WriteFileAsync(format, SampleGraph.Create(), GraphFilter.All, folder.At("2"), TestContext.Current.CancellationToken);

        var first = await File.ReadAllBytesAsync(folder.At("1"), TestContext.Current.CancellationToken);
        Assert.Equal(first, await File.ReadAllBytesAsync(folder.At("2"), TestContext.Current.CancellationToken));
        Assert.NotEqual(0xef, first[0]);
    }
}
