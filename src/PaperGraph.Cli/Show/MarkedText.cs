using System.Globalization;
using PaperGraph.Cli.Output;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Show;

/// <summary>Draws a paper's text with its concepts in brackets, each with its number in the list below.</summary>
internal static class MarkedText
{
    public static void Write(IAnsiConsole console, GraphSnapshot graph, int paper, IReadOnlyList<MarkedConcept> concepts)
    {
        console.Write(Mark(graph.NodeProperty(paper, PropertyNames.Title).AsString(), 0, concepts, new Style(decoration: Decoration.Bold)));
        console.Write(new Text("\n" + Facts(graph, paper) + "\n\n", new Style(Color.Grey)));
        if (graph.NodeProperty(paper, PropertyNames.Abstract) is { IsNull: false } text)
        {
            console.Write(Mark(text.AsString(), 1, concepts, Style.Plain));
            console.Write(new Text("\n"));
        }
    }

    /// <summary>The list below the text.</summary>
    public static IRenderable Legend(IReadOnlyList<MarkedConcept> concepts)
    {
        var digits = concepts.Count.ToString(CultureInfo.InvariantCulture).Length;
        return EvidenceList.Draw(concepts.Select(concept => new EvidenceItem(
            concept.Number.ToString(CultureInfo.InvariantCulture).PadLeft(digits) + " " + concept.Type, concept.Name, concept.Id,
            string.Create(CultureInfo.InvariantCulture, $"{concept.Properties[PropertyNames.Confidence].AsFloat():0.00} by {concept.Properties[PropertyNames.Extractor]}"),
            concept.Properties[PropertyNames.Evidence].ToString())));
    }

    private static string Facts(GraphSnapshot graph, int paper)
    {
        var parts = new List<string> { graph.NodeId(paper) };
        if (graph.NodeProperty(paper, PropertyNames.Year) is { IsNull: false } year)
            parts.Add(year.ToString());
        if (graph.TryGetType(RelationshipTypes.WrittenBy, out var writtenBy))
        {
            var authors = graph.Outgoing(paper, writtenBy).ToArray()
                .OrderBy(relationship => graph.RelationshipProperty(relationship, PropertyNames.Position).AsInteger())
                .Select(relationship => graph.NodeProperty(graph.EndNode(relationship), PropertyNames.Name).AsString()).ToList();
            if (authors.Count > 0)
                parts.Add(string.Join(", ", authors));
        }

        return string.Join(" · ", parts);
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
