using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Testing;

namespace PaperGraph.Export.Tests;

public sealed class GraphExporterTests
{
    private readonly GraphExporter _exporter = GraphExporter.Create(new CircleLayout());

    [Fact]
    public void Formats_AreAllOfThem() => Assert.Equal(["csv", "cypher", "dot", "gexf", "graphml", "json", "svg"], _exporter.Formats);

    [Fact]
    public void Writer_OfAnyCase_IsFound() => Assert.Equal(".graphml", _exporter.WriterOf("GraphML").FileExtension);

    [Fact]
    public void Writer_OfAnUnknownFormat_SaysWhichThereAre()
    {
        var error = Assert.Throws<PaperGraphException>(() => _exporter.WriterOf("xlsx"));

        Assert.Equal(ErrorKind.Usage, error.Kind);
        Assert.Equal("one of csv, cypher, dot, gexf, graphml, json, svg", error.Hint);
    }

    [Theory]
    [InlineData("cypher", 15, 24)]
    [InlineData("csv", 15, 24)]
    [InlineData("dot", 15, 24)]
    [InlineData("gexf", 15, 24)]
    [InlineData("graphml", 15, 24)]
    [InlineData("json", 15, 24)]
    [InlineData("svg", 15, 19)]
    public async Task File_Written_ReturnsWhatItHolds(string format, int nodes, int relationships)
    {
        using var folder = new TemporaryFolder();

        var written = await _exporter.WriteFileAsync(format, SampleGraph.Create(), GraphFilter.All, folder.At("graph"), TestContext.Current.CancellationToken);

        Assert.Equal((nodes, relationships), (written.Nodes, written.Relationships));
    }

    [Theory]
    [InlineData("cypher")]
    [InlineData("dot")]
    [InlineData("gexf")]
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

    [Fact]
    public async Task Folder_WrittenTwice_HasTheSameFiles()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "1", "2" })
            await _exporter.WriteFileAsync("csv", SampleGraph.Create(), GraphFilter.All, folder.At(name), TestContext.Current.CancellationToken);

        var first = Directory.GetFiles(folder.At("1")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(first, Directory.GetFiles(folder.At("2")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(first, name => Assert.Equal(File.ReadAllBytes(Path.Combine(folder.At("1"), name!)), File.ReadAllBytes(Path.Combine(folder.At("2"), name!))));
    }

    [Fact]
    public void Writer_OfAFolder_SaysThatItIsOne() =>
        Assert.Equal("-o FOLDER", Assert.Throws<PaperGraphException>(() => _exporter.WriterOf("csv")).Hint);
}
