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
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) }).AddColumn(new GridColumn { Padding = new Padding(0) });
        var last = "";
        foreach (var item in items)
        {
            List<IRenderable> lines = [Head(item)];
            if (item.Evidence is { Length: > 0 } evidence && evidence != last)
                lines.Add(new Text("“" + evidence + "”", Quoted));
            last = item.Evidence ?? "";
            grid.AddRow(new Text(item.Mark, Quiet), new Rows(lines));
        }

        return grid;
    }

    /// <summary>A line over a list: what it is about.</summary>
    public static IRenderable Heading(string name, string id, string facts) =>
        new Paragraph(name, Looks.OfConcept(id).Decoration(Decoration.Bold)).Append($"  {id}  {facts}", Quiet);

    private static Paragraph Head(EvidenceItem item)
    {
        var head = new Paragraph(item.Name, Looks.OfConcept(item.Id));
        if (item.Id != item.Name)
            head.Append("  " + item.Id, Quiet);
        return item.Facts.Length == 0 ? head : head.Append("  " + item.Facts, Quiet);
    }
}
