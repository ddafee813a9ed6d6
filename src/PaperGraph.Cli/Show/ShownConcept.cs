using System.Globalization;
using PaperGraph.Cli.Output;
using PaperGraph.Core.Querying;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Show;

/// <summary>Draws a concept with its facts, and below it the papers that name it.</summary>
internal static class ShownConcept
{
    public static IRenderable Draw(CypherRow concept, CypherResult papers) => new Rows(
        EvidenceList.Heading(concept.TextOrNull("name") ?? concept.Text("concept"), concept.Text("concept"), Facts(concept)),
        EvidenceList.Draw(papers.Read().Select(paper => new EvidenceItem(
            paper.Text("role"), paper.Text("title"), paper.Text("paper"), Sureness(paper), paper.TextOrNull("evidence")))));

    private static string Facts(CypherRow concept)
    {
        List<string> facts = [string.Create(CultureInfo.InvariantCulture, $"confidence {concept.Number("confidence"):0.00##}"), $"papers {concept["papers"]}"];
        if (concept.TextOrNull("firstYear") is { } first)
            facts.Add(concept.TextOrNull("lastYear") is { } last && last != first ? $"{first}–{last}" : first);
        if (concept.Items("aliases") is { Count: > 0 } names)
            facts.Add("also " + string.Join(", ", names));
        return string.Join(" · ", facts);
    }

    private static string Sureness(CypherRow paper) => string.Join("  ", new[] { paper.TextOrNull("year"), Confidence(paper) }.Where(fact => fact is not null));

    private static string? Confidence(CypherRow paper) =>
        paper.Number("confidence") is { } confidence ? string.Create(CultureInfo.InvariantCulture, $"{confidence:0.00}") : null;
}
