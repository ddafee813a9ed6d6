using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Output;

/// <summary>
/// Draws answers with their sentences on lines of their own, so that they read well on a terminal of 80 columns. A sentence that
/// stands behind several answers in a row is shown once.
/// </summary>
internal static class EvidenceList
{
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Quoted = new(Color.Grey, decoration: Decoration.Italic);

    public static IRenderable Draw(IEnumerable<EvidenceItem> items)
    {
        List<EvidenceItem> all = [.. items];
        var width = all.Select(item => item.Mark.Length).DefaultIfEmpty().Max();
        List<IRenderable> drawn = [];
        var last = "";
        foreach (var item in all)
        {
            List<IRenderable> lines = [Head(item)];
            if (item.Evidence is { Length: > 0 } evidence && evidence != last)
                lines.Add(new WordLine().Append("“" + evidence + "”", Quoted));
            last = item.Evidence ?? "";
            drawn.Add(new Hanging($"  {item.Mark.PadRight(width)}  ", new Rows(lines), Quiet));
        }

        return new Rows(drawn);
    }

    /// <summary>A line over a list: what it is about.</summary>
    public static IRenderable Heading(string name, string id, string facts) =>
        new WordLine().Append(name, Looks.OfConcept(id).Decoration(Decoration.Bold)).Append("  ").AppendWhole(id, Quiet).Append("  " + facts, Quiet);

    private static WordLine Head(EvidenceItem item)
    {
        var head = new WordLine();
        if (item.Id == item.Name)
            head.AppendWhole(item.Id, Looks.OfConcept(item.Id));
        else
            head.Append(item.Name, Looks.OfConcept(item.Id)).Append("  ").AppendWhole(item.Id, Quiet);
        return item.Facts.Length == 0 ? head : head.Append("  " + item.Facts, Quiet);
    }
}
