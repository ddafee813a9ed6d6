using System.Globalization;
using System.Net;

namespace PaperGraph.Evaluation.Curves;

/// <summary>Draws precision against recall as SVG, in colours for a light and a dark page.</summary>
public static class CurveSvg
{
    private const int Width = 640, Height = 460, Left = 62, Top = 44, Side = 400, Bottom = Top + 352;

    // The colours of the concepts' kinds in pictures of the graph need a white page; these are read on both.
    private static readonly string[] Classes = ["a", "b", "c", "d", "e", "f"];

    private const string Style = """
        <style>
        text{font:13px system-ui,sans-serif;fill:#24292f}.small{font-size:12px;fill:#57606a}.title{font-size:15px;font-weight:600}
        .grid{stroke:#d8dee4}.axis{stroke:#57606a}.page{fill:#fff}path{fill:none;stroke-width:2}.key{stroke-width:3}
        .a{stroke:#24292f;stroke-width:3}.b{stroke:#0969da}.c{stroke:#bc4c00}.d{stroke:#1a7f37}.e{stroke:#8250df}.f{stroke:#bf3989}
        .mark{fill:#24292f;stroke:#fff;stroke-width:2}
        @media (prefers-color-scheme:dark){
        text{fill:#e6edf3}.small{fill:#9198a1}.grid{stroke:#30363d}.axis{stroke:#9198a1}.page{fill:#0d1117}
        .a{stroke:#e6edf3}.b{stroke:#4493f8}.c{stroke:#f0883e}.d{stroke:#3fb950}.e{stroke:#ab7df8}.f{stroke:#db61a2}
        .mark{fill:#e6edf3;stroke:#0d1117}}
        </style>
        """;

    /// <summary>Writes a picture of some curves, the first of them the thickest.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="title">What stands above.</param>
    /// <param name="curves">Up to six curves.</param>
    /// <param name="marks">Points that have a name.</param>
    public static void Write(TextWriter writer, string title, IReadOnlyList<Curve> curves, IReadOnlyList<(string Name, CurvePoint Point)> marks)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(curves);
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(curves.Count, Classes.Length);
        writer.Write(Text($"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{Height}" viewBox="0 0 {Width} {Height}" role="img" aria-label="{Escape(title)}">{'\n'}"""));
        writer.Write(Style + "\n");
        writer.Write(Text($"""<rect class="page" width="{Width}" height="{Height}"/><text class="title" x="{Left}" y="26">{Escape(title)}</text>{'\n'}"""));
        WriteAxes(writer);
        for (var i = curves.Count - 1; i >= 0; i--)
            WriteCurve(writer, curves[i], i);
        foreach (var (name, point) in marks)
            writer.Write(Text($"""<circle class="mark" cx="{X(point.Recall)}" cy="{Y(point.Precision)}" r="5"/><text class="small" x="{X(point.Recall) + 9:0.#}" y="{Y(point.Precision) - 7:0.#}">{Escape(name)}</text>{'\n'}"""));
        writer.Write("</svg>\n");
    }

    private static void WriteAxes(TextWriter writer)
    {
        for (var tenth = 0; tenth <= 10; tenth += 2)
        {
            var (x, y, label) = (X(tenth / 10.0), Y(tenth / 10.0), tenth / 10.0);
            writer.Write(Text($"""<path class="grid" d="M{x} {Top}V{Bottom}M{Left} {y}H{Left + Side}" style="stroke-width:1"/>"""));
            writer.Write(Text($"""<text class="small" x="{x}" y="{Bottom + 18}" text-anchor="middle">{label:0.0}</text><text class="small" x="{Left - 8}" y="{y + 4:0.#}" text-anchor="end">{label:0.0}</text>{'\n'}"""));
        }

        writer.Write(Text($"""<path class="axis" d="M{Left} {Top}V{Bottom}H{Left + Side}" style="stroke-width:1"/>"""));
        writer.Write(Text($"""<text x="{Left + (Side / 2)}" y="{Bottom + 42}" text-anchor="middle">recall</text>"""));
        writer.Write(Text($"""<text transform="translate(20 {(Top + Bottom) / 2}) rotate(-90)" text-anchor="middle">precision</text>{'\n'}"""));
    }

    private static void WriteCurve(TextWriter writer, Curve curve, int number)
    {
        var y = Top + 14 + (24 * number);
        writer.Write(Text($"""<path class="{Classes[number]}" d="M{string.Join('L', curve.Points.Select(point => Text($"{X(point.Recall)} {Y(point.Precision)}")))}"/>"""));
        writer.Write(Text($"""<path class="{Classes[number]} key" d="M{Left + Side + 22} {y - 4}h22"/><text x="{Left + Side + 52}" y="{y}">{Escape(curve.Name)}</text>{'\n'}"""));
    }

    private static double X(double recall) => Math.Round(Left + (recall * Side), 1);

    private static double Y(double precision) => Math.Round(Bottom - (precision * (Bottom - Top)), 1);

    private static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
