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
        Assert.Contains(root.Descendants(Ns + "text"), text => text.Value == "12 nodes, 11 edges");
    }

    [Fact]
    public async Task Picture_WithALimit_ShowsTheBestSupported()
    {
        var root = await RootOf(Concepts(30), new SvgOptions { Limit = 5 });

        Assert.Equal(["concept 29", "concept 28", "concept 27", "concept 26", "concept 25"], CirclesOf(root).Select(circle => circle.Value.Split(" (")[0]));
        Assert.Contains(root.Descendants(Ns + "text"), text => text.Value == "5 of 30 nodes, those that most papers support, with 4 edges");
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
    public async Task Picture_AroundANode_HasItFirstWithARingAndAllOfItsLines()
    {
        var root = await RootOf(Clique(20), new SvgOptions { Centre = "method/000" });

        Assert.Equal("PaperGraph: around concept 0", root.Element(Ns + "title")!.Value);
        var centre = CirclesOf(root)[0];
        Assert.StartsWith("concept 0 (", centre.Value, StringComparison.Ordinal);
        Assert.Single(root.Descendants(Ns + "circle"), circle => circle.Attribute("stroke") is not null
            && (Number(circle, "cx"), Number(circle, "cy")) == (Number(centre, "cx"), Number(centre, "cy")) && Number(circle, "r") > Number(centre, "r"));
        var (x, y, reach) = (Number(centre, "cx"), Number(centre, "cy"), Number(centre, "r") + Arrangement.Ring + 0.2);
        Assert.Equal(19, root.Descendants(Ns + "line").Count(line => Touches(line, "1") || Touches(line, "2")));

        bool Touches(XElement line, string end) =>
            Math.Sqrt(Math.Pow(Number(line, "x" + end) - x, 2) + Math.Pow(Number(line, "y" + end) - y, 2)) < reach;
    }

    [Fact]
    public async Task Picture_AroundANodeBeyondTheLimit_StillShowsIt() =>
        Assert.StartsWith("concept 0 (", CirclesOf(await RootOf(Concepts(30), new SvgOptions { Limit = 5, Centre = "method/000" }))[0].Value, StringComparison.Ordinal);

    [Fact]
    public async Task Picture_ThatLeavesLinesOut_SaysHowMany()
    {
        using var output = new MemoryStream();
        var written = await new SvgWriter(new CircleLayout(), new SvgOptions()).WriteAsync(Clique(20), GraphFilter.All, output, TestContext.Current.CancellationToken);

        Assert.Equal(20, written.Nodes);
        Assert.InRange(written.Relationships, 30, 100);
        var root = XDocument.Parse(System.Text.Encoding.UTF8.GetString(output.ToArray())).Root!;
        Assert.Contains(root.Descendants(Ns + "text"), text => text.Value == $"20 nodes, {written.Relationships} of 190 edges");
    }

    [Fact]
    public async Task Picture_OfPapersThatCiteEachOther_JoinsThemToWhatTheyEvaluateOnFirst()
    {
        var papers = Enumerable.Range(0, 8).Select(i => $"paper/{i}").ToList();
        var graph = new InMemoryGraph(
            [.. papers.Select(id => Node(id, ["Paper"])), Node("benchmark/b", ["Concept", "Benchmark"], ("name", Value.Of("B")), ("papers", Value.Of(8)))],
            [
                .. papers.Select(id => Link(id, "EVALUATES_ON", "benchmark/b", ("count", Value.Of(2)))),
                .. papers.SelectMany((from, i) => papers[..i].Select(to => Link(from, "CITES", to))),
            ]);

        var root = await RootOf(graph, new SvgOptions());

        Assert.Equal(8, root.Descendants(Ns + "line").Count(line => Number(line, "stroke-width") > 4));
        Assert.Contains(root.Descendants(Ns + "text"), text => text.Value == "cites, evaluates on");
    }

    [Fact]
    public async Task Legend_NamesTheRelationshipsThatAreThere()
    {
        var root = await RootOf(Concepts(12), new SvgOptions());

        Assert.Equal(["size: papers", "named together", "kind of"], root.Elements(Ns + "text").Select(text => text.Value).TakeLast(3));
    }

    [Fact]
    public async Task Labels_AreNearerToTheirOwnCircleThanToAnyOther()
    {
        var root = await RootOf(Concepts(40), new SvgOptions());
        var circles = CirclesOf(root).Select(circle => (Name: circle.Value.Split(" (")[0], X: Number(circle, "cx"), Y: Number(circle, "cy"), R: Number(circle, "r"))).ToList();

        Assert.All(root.Descendants(Ns + "text").Where(text => text.Value.StartsWith("concept ", StringComparison.Ordinal)), text =>
        {
            var (x, y, size) = (Number(text, "x"), Number(text, "y"), Number(text, "font-size"));
            var width = TextWidth.Of(text.Value, size);
            var left = x - (text.Attribute("text-anchor")!.Value switch { "start" => 0, "middle" => width / 2, _ => width });
            var box = new Box(left, y - (0.8 * size), left + width, y + (0.2 * size));
            Assert.Equal(text.Value, circles.MinBy(circle => box.DistanceTo(new(circle.X, circle.Y, circle.R))).Name);
        });
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

    private static InMemoryGraph Clique(int count) => new(
        Enumerable.Range(0, count).Select(i => Node($"method/{i:D3}", ["Concept", "Method"], ("name", Value.Of($"concept {i}")), ("papers", Value.Of(30 + i)))),
        Enumerable.Range(0, count).SelectMany(i => Enumerable.Range(0, i).Select(j => Link($"method/{j:D3}", "CO_OCCURS", $"method/{i:D3}", ("count", Value.Of(2 + ((i * j) % 7)))))));

    private sealed class OnePoint : IGraphLayout
    {
        public IReadOnlyList<LayoutPoint> Place(int nodeCount, IReadOnlyList<LayoutEdge> edges, CancellationToken cancellationToken = default) =>
            [.. Enumerable.Repeat(new LayoutPoint(double.NaN, 3), nodeCount)];
    }
}
