using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Output;

/// <summary>Lines beside a word that stands before the first of them. (A grid would cut off what passes the width.)</summary>
/// <param name="lead">What stands before the first line; as many blanks before the others.</param>
/// <param name="body">The lines.</param>
/// <param name="style">How the lead looks.</param>
internal sealed class Hanging(string lead, IRenderable body, Style? style = null) : IRenderable
{
    private const int LeastBody = 20;

    private readonly Segment _lead = new(lead, style ?? Style.Plain);

    public Measurement Measure(RenderOptions options, int maxWidth) => new(Math.Min(maxWidth, _lead.CellCount() + LeastBody), maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var indent = _lead.CellCount();
        var lines = Segment.SplitLines(body.Render(options, Math.Max(LeastBody, maxWidth - indent)));
        foreach (var (place, line) in lines.Index())
        {
            if (place > 0)
                yield return Segment.LineBreak;
            yield return place == 0 ? _lead : Segment.Padding(indent);
            foreach (var segment in line)
                yield return segment;
        }

        if (lines.Count == 0)
            yield return _lead;
    }
}
