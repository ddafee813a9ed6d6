using System.Globalization;
using System.Xml.Linq;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Svg;
using PaperGraph.Testing;
using static PaperGraph.Testing.InMemoryGraph;

namespace PaperGraph.Export.Tests.Svg;

public sealed class SvgWriterTests
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    [Fact]
    public async Task Picture_OfASmallGraph_ShowsEveryNodeWithItsLabel()
    {
        var root = await RootOf(Concepts(12), new SvgOptions());

        Assert.Equal(12, CirclesOf(root).Count);
        Assert.Equal(12, root.Descendants(Ns + "text").Count(text => text.Value.StartsWith("concept ", StringComparison.Ordinal)));
        Assert.Contains(root.Descendants(Ns + "text"), text => text.Value == "12 nodes");
    }

    [Fact]
    public async Task Picture_WithALimit_ShowsTheBestSupported()
    {
        var root = await RootOf(Concepts(30), new SvgOptions { Limit = 5 });

        Assert.Equal(["concept 29", "concept 28", "concept 27", "concept 26", "concept 25"], CirclesOf(root).Select(circle => circle.Value.Split(" (")[0]));
        Assert.Contains(root.Descendants(Ns + "text"), text => text.Value == "5 of 30 nodes, those that most papers support");
    }

    [Fact]
    public async Task Circles_OfManyNodes_AreApartAndOnTheCanvas()
    {
        var circles = CirclesOf(await RootOf(Concepts(60), new SvgOptions())).Select(circle => (X: Number(circle, "cx"), Y: Number(circle, "cy"), R: Number(circle, "r"))).ToList();

        Assert.All(circles, circle => Assert.True(circle is { X: > 20 and < 1260, Y: > 80 and < 820 }));
        for (var i = 0; i < circles.Count; i++)
            Assert.All(circles.Skip(i + 1), other => Assert.True(Math.Sqrt(Math.Pow(circles[i].X - other.X, 2) + Math.Pow(circles[i].Y - other.Y, 2)) > circles[i].R + other.R));
    }

    [Fact]
    public async Task Circles_GrowWithSupport()
    {
        var circles = CirclesOf(await RootOf(Concepts(10), new SvgOptions()));

        Assert.Equal(circles.Select(circle => Number(circle, "r")).OrderDescending(), circles.Select(circle => Number(circle, "r")));
        Assert.True(Number(circles[0], "r") > 2 * Number(circles[^1], "r"));
    }

    [Fact]
    public async Task Picture_OfTheSample_IsFreeOfWhatXmlCannotHold() =>
        Assert.Equal(15, CirclesOf(await RootOf(SampleGraph.Create(), new SvgOptions { Title = "a \u0001 < b" })).Count);

    [Fact]
    public async Task Picture_OfNothing_IsAnEmptyCanvas() => Assert.Empty(CirclesOf(await RootOf(new InMemoryGraph([], []), new SvgOptions())));

    [Fact]
    public async Task Picture_WhereAllPlacesAreOne_HasThemApart()
    {
        var writer = new SvgWriter(new OnePoint(), new SvgOptions());
        var root = XDocument.Parse(await Exported.TextOf(writer, Concepts(8))).Root!;

        Assert.Equal(8, CirclesOf(root).Select(circle => (Number(circle, "cx"), Number(circle, "cy"))).Distinct().Count());
    }

    private static async Task<XElement> RootOf(IGraphSource graph, SvgOptions options) =>
        XDocument.Parse(await Exported.TextOf(new SvgWriter(new CircleLayout(), options), graph)).Root!;

    // The legend's circles have no title.
    private static List<XElement> CirclesOf(XElement root) => [.. root.Descendants(Ns + "circle").Where(circle => circle.Element(Ns + "title") is not null)];

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static InMemoryGraph Concepts(int count) => new(
        Enumerable.Range(0, count).Select(i => Node($"method/{i:D3}", ["Concept", "Method"], ("name", Value.Of($"concept {i}")), ("papers", Value.Of(i + 1)))),
        Enumerable.Range(1, count - 1).Select(i => Link($"method/{i - 1:D3}", i % 5 == 0 ? "BROADER" : "CO_OCCURS", $"method/{i:D3}", ("count", Value.Of(i)))));

    private sealed class OnePoint : IGraphLayout
    {
        public IReadOnlyList<LayoutPoint> Place(int nodeCount, IReadOnlyList<LayoutEdge> edges, CancellationToken cancellationToken = default) =>
            [.. Enumerable.Repeat(new LayoutPoint(double.NaN, 3), nodeCount)];
    }
}
