using System.Globalization;
using PaperGraph.Cli.Output;
using PaperGraph.Core.Querying;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Show;

/// <summary>Draws a paper's text with its concepts in brackets, each with its number in the list below.</summary>
internal static class MarkedText
{
    public static void Write(IAnsiConsole console, CypherRow paper, IReadOnlyList<MarkedConcept> concepts)
    {
        console.Write(Mark(paper.TextOrNull("title") ?? paper.Text("paper"), 0, concepts, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.Write(new Rows(Facts(paper)));
        console.WriteLine();
        if (paper.TextOrNull("abstract") is { } text)
        {
            console.Write(Mark(text, 1, concepts, Style.Plain));
            console.Write(new Text("\n"));
        }
    }

    /// <summary>The list below the text.</summary>
    public static IRenderable Legend(IReadOnlyList<MarkedConcept> concepts)
    {
        var digits = concepts.Count.ToString(CultureInfo.InvariantCulture).Length;
        return EvidenceList.Draw(concepts.Select(concept => new EvidenceItem(
            concept.Number.ToString(CultureInfo.InvariantCulture).PadLeft(digits) + " " + concept.Row.Text("role"), concept.Row.Text("name"), concept.Id,
            Finding(concept.Row), concept.Row.TextOrNull("evidence"))));
    }

    // A relationship that a person made says neither.
    private static string Finding(CypherRow concept) => string.Join(" by ", new[]
    {
        concept.Number("confidence")?.ToString("0.00", CultureInfo.InvariantCulture), concept.TextOrNull("extractor"),
    }.Where(fact => fact is not null));

    private static WordLine Facts(CypherRow paper)
    {
        var style = new Style(Color.Grey);
        var parts = new List<string> { "" };
        if (paper.TextOrNull("year") is { } year)
            parts.Add(year);
        if (paper.Items("authors") is { Count: > 0 } authors)
            parts.Add(string.Join(", ", authors));
        return new WordLine().AppendWhole(paper.Text("paper"), style).Append(string.Join(" · ", parts), style);
    }

    private static Paragraph Mark(string text, int field, IReadOnlyList<MarkedConcept> concepts, Style style)
    {
        var marked = new Paragraph();
        var written = 0;
        var spans = concepts.SelectMany(concept => concept.SpansIn(field).Select(span => (span.Start, span.End, Concept: concept)))
            .OrderBy(span => span.Start).ThenByDescending(span => span.End);
        foreach (var (start, end, concept) in spans.Where(span => span.End <= text.Length))
        {
            if (start < written)
                continue;
            marked.Append(text[written..start], style);
            marked.Append("[" + text[start..end] + "]", Looks.OfConcept(concept.Id));
            marked.Append(concept.Number.ToString(CultureInfo.InvariantCulture), new Style(Color.Grey));
            written = end;
        }

        return marked.Append(text[written..], style);
    }
}
