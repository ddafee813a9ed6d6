using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Output;

/// <summary>A paragraph in which an id or a command is one word, whatever it holds, that is never broken: it rather passes the width.</summary>
internal sealed class WordLine : IRenderable
{
    private readonly List<(Segment Segment, bool IsWhole)> _words = [];

    public WordLine Append(string text, Style? style = null)
    {
        text = VisibleText.Of(text);
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && char.IsWhiteSpace(text[end]) == char.IsWhiteSpace(text[start]))
                end++;
            _words.Add((new(text[start..end].Replace('\n', ' '), style ?? Style.Plain), false));
            start = end;
        }

        return this;
    }

    public WordLine AppendWhole(string text, Style? style = null)
    {
        _words.Add((new(VisibleText.Of(text), style ?? Style.Plain), true));
        return this;
    }

    public Measurement Measure(RenderOptions options, int maxWidth) => new(
        Math.Min(maxWidth, _words.Select(word => word.Segment.CellCount()).DefaultIfEmpty().Max()), Math.Min(maxWidth, _words.Sum(word => word.Segment.CellCount())));

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var used = 0;
        Segment? blank = null;
        foreach (var word in _words.SelectMany(word => Pieces(word.Segment, word.IsWhole, maxWidth)))
        {
            if (string.IsNullOrWhiteSpace(word.Text))
            {
                blank = word;
                continue;
            }

            var width = word.CellCount() + (blank?.CellCount() ?? 0);
            if (used > 0 && used + width > maxWidth)
            {
                yield return Segment.LineBreak;
                (used, width, blank) = (0, word.CellCount(), null);
            }

            if (blank is not null)
                yield return blank;
            yield return word;
            (used, blank) = (used + width, null);
        }
    }

    private static List<Segment> Pieces(Segment word, bool isWhole, int maxWidth) =>
        isWhole || word.CellCount() <= maxWidth ? [word] : Segment.SplitOverflow(word, Overflow.Fold, maxWidth);
}
