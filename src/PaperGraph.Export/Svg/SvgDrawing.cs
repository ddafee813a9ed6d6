using System.Globalization;
using System.Text;
using System.Xml;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.Svg;

/// <summary>Draws the picture: lines below circles below labels.</summary>
internal sealed class SvgDrawing(Stream output, SvgOptions options, Picture picture, Circle[] circles) : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly SvgHeading _heading = new(options, picture);

    private readonly XmlWriter _xml = XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
    });

    public void Draw()
    {
        _xml.WriteStartElement("svg", Namespace);
        Attributes(("viewBox", $"0 0 {options.Width} {options.Height}"), ("width", options.Width), ("height", options.Height),
            ("role", "img"), ("font-family", "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"));
        _xml.WriteElementString("title", PlainText.Xml(_heading.Title));
        Element("rect", ("x", 0.5), ("y", 0.5), ("width", options.Width - 1), ("height", options.Height - 1), ("rx", 14),
            ("fill", Palette.Background), ("stroke", Palette.Border));
        DrawArrowhead();
        DrawHeading();
        DrawLines();
        DrawCircles();
        DrawLabels();
        new SvgLegend(this, options, picture).Draw();
        _xml.WriteEndElement();
        _xml.Flush();
    }

    public void Dispose() => _xml.Dispose();

    /// <summary>Writes an element without content.</summary>
    public void Element(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        _xml.WriteStartElement(name);
        Attributes(attributes);
        _xml.WriteEndElement();
    }

    /// <summary>Writes a line of text.</summary>
    public void Text(string text, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        _xml.WriteStartElement("text");
        Attributes(attributes);
        _xml.WriteString(PlainText.Xml(text));
        _xml.WriteEndElement();
    }

    /// <summary>Draws a line as its kind looks; a line of the hierarchy has a width of its own.</summary>
    public void Line(EdgeKind kind, in Segment line, double width)
    {
        ReadOnlySpan<(string, object)> looks = kind switch
        {
            EdgeKind.Hierarchy => [("stroke", Palette.StrongLine), ("stroke-width", 1.4), ("stroke-dasharray", "5 3.5"), ("marker-end", "url(#arrowhead)")],
            EdgeKind.Relation => [("stroke", Palette.RelationLine), ("stroke-opacity", 0.55), ("stroke-width", width)],
            _ => [("stroke", Palette.Line), ("stroke-opacity", 0.55), ("stroke-width", width)],
        };
        Element("line", [("x1", line.X1), ("y1", line.Y1), ("x2", line.X2), ("y2", line.Y2), .. looks]);
    }

    private void DrawArrowhead()
    {
        var size = 7 * Math.Sqrt(picture.Scale);
        Begin("marker", ("id", "arrowhead"), ("viewBox", "0 0 8 8"), ("refX", 7), ("refY", 4), ("markerWidth", size), ("markerHeight", size),
            ("markerUnits", "userSpaceOnUse"), ("orient", "auto"));
        Element("path", ("d", "M0 0.5 8 4 0 7.5z"), ("fill", Palette.StrongLine));
        _xml.WriteEndElement();
    }

    private void DrawHeading()
    {
        Text(_heading.Title, ("x", 32), ("y", 46), ("font-size", 24), ("font-weight", 700), ("fill", Palette.Text));
        Text(_heading.Contents, ("x", 32), ("y", 70), ("font-size", 13.5), ("fill", Palette.FaintText));
    }

    private void DrawLines()
    {
        var most = picture.Edges.Count == 0 ? 1 : picture.Edges.Max(edge => edge.Weight);
        Begin("g", ("fill", "none"), ("stroke-linecap", "round"));
        foreach (var edge in picture.Edges.OrderByDescending(edge => edge.Kind))
        {
            var (x1, y1) = Border(circles[edge.From], circles[edge.To], 0);
            var (x2, y2) = Border(circles[edge.To], circles[edge.From], edge.Kind == EdgeKind.Hierarchy ? 2 : 0);
            Line(edge.Kind, new(x1, y1, x2, y2), picture.Scale * (0.9 + (4.1 * Math.Sqrt(edge.Weight / most))));
        }

        _xml.WriteEndElement();
    }

    // Where the line between two centres leaves the circle of the first.
    private static (double X, double Y) Border(in Circle circle, in Circle other, double space)
    {
        var (dx, dy) = (other.X - circle.X, other.Y - circle.Y);
        var distance = Math.Max(1e-6, Math.Sqrt((dx * dx) + (dy * dy)));
        var share = (circle.Radius + space) / distance;
        return (circle.X + (dx * share), circle.Y + (dy * share));
    }

    private void DrawCircles()
    {
        Begin("g", ("stroke", Palette.Background), ("stroke-width", 1.5));
        for (var i = 0; i < circles.Length; i++)
        {
            var node = picture.Nodes[i];
            var isCentre = ReferenceEquals(node, picture.Centre);
            if (isCentre)
                Element("circle", ("cx", circles[i].X), ("cy", circles[i].Y), ("r", circles[i].Radius - 1.5), ("fill", Palette.Background), ("stroke", Palette.Text), ("stroke-width", 2.5));
            var radius = circles[i].Radius - (isCentre ? Arrangement.Ring : 0);
            Begin("circle", ("cx", circles[i].X), ("cy", circles[i].Y), ("r", radius), ("fill", Palette.ColorOf(node.Type)));
            _xml.WriteElementString("title", PlainText.Xml($"{node.Label} ({node.Type}, {node.Support} {(node.Support == 1 ? "paper" : "papers")})"));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void DrawLabels()
    {
        Segment[] lines = [.. picture.Edges.Select(edge => new Segment(circles[edge.From].X, circles[edge.From].Y, circles[edge.To].X, circles[edge.To].Y))];
        var placement = new LabelPlacement(circles, lines, new Box(12, 84, options.Width - 12, options.Height - 68));
        Begin("g", ("fill", Palette.Text), ("stroke", Palette.Background), ("stroke-width", 3), ("stroke-linejoin", "round"), ("paint-order", "stroke"));
        for (var i = 0; i < circles.Length; i++)
        {
            if (placement.Place(picture.Nodes[i], circles[i]) is { } label)
                Text(label.Text, ("x", label.X), ("y", label.Y), ("text-anchor", label.Anchor), ("font-size", label.FontSize));
        }

        _xml.WriteEndElement();
    }

    private void Begin(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        _xml.WriteStartElement(name);
        Attributes(attributes);
    }

    private void Attributes(params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        foreach (var (name, value) in attributes)
            _xml.WriteAttributeString(name, value is double number ? Pixels(number) : Convert.ToString(value, CultureInfo.InvariantCulture));
    }

    // Tenths of a pixel: nothing finer can be seen, and the last digits of a double may differ between machines.
    private static string Pixels(double number) => (Math.Round(number, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
