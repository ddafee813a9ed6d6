using System.Buffers.Binary;
using System.Xml.Linq;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

/// <summary>The view as a file.</summary>
public sealed class MapExportTests(ExplorerFixture explorer)
{
    private const string InCommunity = "c=-34.8,4,9";

    [Fact]
    public async Task Png_OfTheView_IsAPictureOfTwiceItsSize()
    {
        var map = await MapPage.OpenAsync(explorer, InCommunity);
        await using var page = map.Page;
        var box = (await map.Canvas.BoundingBoxAsync())!;

        var bytes = await File.ReadAllBytesAsync(await SaveAsync(map, "Picture (PNG)", "papergraph-map.png"), TestContext.Current.CancellationToken);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.Equal((int)box.Width * 2, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
        Assert.Equal((int)box.Height * 2, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
        Assert.True(bytes.Length > 20_000, $"{bytes.Length} bytes are hardly a picture");
    }

    [Fact]
    public async Task Svg_OfTheView_IsWellFormedWithNamesAndLegend()
    {
        var map = await MapPage.OpenAsync(explorer, InCommunity);
        await using var page = map.Page;

        var drawing = XDocument.Load(await SaveAsync(map, "Drawing (SVG)", "papergraph-map.svg"));

        XNamespace svg = "http://www.w3.org/2000/svg";
        var texts = drawing.Descendants(svg + "text").Select(text => text.Value).ToList();
        Assert.Contains("GSM8K", texts);
        Assert.Contains("Benchmark", texts);
        Assert.Contains("MMLU", drawing.Descendants(svg + "title").Select(title => title.Value));
    }

    [Theory]
    [InlineData(InCommunity, "papergraph-map.graphml")]
    [InlineData("", "papergraph.graphml")]
    public async Task GraphMl_OfTheView_HoldsItsConceptsAndOnlyEdgesAmongThem(string query, string name)
    {
        var map = await MapPage.OpenAsync(explorer, query);
        await using var page = map.Page;

        var graph = XDocument.Load(await SaveAsync(map, "Graph (GraphML)", name));

        XNamespace graphml = "http://graphml.graphdrawing.org/xmlns";
        var nodes = graph.Descendants(graphml + "node").Select(node => (string)node.Attribute("id")!).ToHashSet();
        var edges = graph.Descendants(graphml + "edge").ToList();
        Assert.Contains("benchmark:gsm8k", nodes);
        Assert.NotEmpty(edges);
        Assert.All(edges, edge => Assert.Contains((string)edge.Attribute("source")!, nodes));
        Assert.All(edges, edge => Assert.Contains((string)edge.Attribute("target")!, nodes));
    }

    [Fact]
    public async Task GraphMl_OfAnEmptyView_SaysThatNothingIsThere()
    {
        var map = await MapPage.OpenAsync(explorer, "c=1000000,1000000,1", least: 0);
        await using var page = map.Page;
        await Expect(page.Page.GetByText("Nothing lies here")).ToBeVisibleAsync();

        await map.UseAsync("Save the view");
        await map.Menu.GetByRole(AriaRole.Menuitem, new() { Name = "Graph (GraphML)" }).ClickAsync();

        await Expect(page.Page.GetByRole(AriaRole.Contentinfo)).ToContainTextAsync("Nothing is in view");
        await page.Button("show the whole map").ClickAsync();
        await map.SeeAsync("c0");
    }

    private static async Task<string> SaveAsync(MapPage map, string item, string name)
    {
        await map.UseAsync("Save the view");
        var download = await map.Page.Page.RunAndWaitForDownloadAsync(() => map.Menu.GetByRole(AriaRole.Menuitem, new() { Name = item }).ClickAsync());
        Assert.Equal(name, download.SuggestedFilename);
        return await download.PathAsync();
    }
}
