using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Paging;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Papers;

/// <summary><c>/papers</c>.</summary>
internal static class PaperEndpoints
{
    public static void MapPapers(this IEndpointRouteBuilder api)
    {
        var papers = api.MapGroup("/papers").WithTags("Papers");
        papers.MapGet("", ListAsync).WithName("ListPapers").WithSummary("Papers, newest first");
        papers.MapGet("/{id}", ReadAsync).WithName("GetPaper").WithSummary("A paper with the concepts that it names");
        papers.MapGet("/{id}/similar", ReadSimilarAsync).WithName("ListSimilarPapers").WithSummary("Papers that share concepts with this one, rare ones counting more");
        papers.MapGet("/{id}/shared-benchmarks", ReadSharedAsync).WithName("ListSharedBenchmarks").WithSummary("Papers that share a benchmark with this one, those that share most first");
    }

    private static async Task<Page<PaperSummary>> ListAsync(
        ServedGraph graph, PageRequest page, [Description("Only papers of this year")] int? year, [Description("Only papers of this venue: venue/neurips")] string? venue,
        [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        (string Query, (string, Value)[] Place) asked = venue is null ? ("paper-list", []) : ("venue-papers", [("venue", Value.Of(venue))]);
        var rows = await graph.AskAsync(asked.Query, [.. asked.Place, ("year", year is { } only ? Value.Of((long)only) : Value.Null), .. page.Rows, ("minConfidence", Value.Of(minConfidence))], cancellationToken).ConfigureAwait(false);
        return page.Of(rows.Select(SummaryOf));
    }

    internal static async Task<Paper> ReadAsync(ServedGraph graph, FoundPaper paper, [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        var facts = (await graph.AskAsync("paper-facts", [("paper", Value.Of(paper.Id))], cancellationToken).ConfigureAwait(false)).First();
        var concepts = await graph.AskAsync("show", [("paper", Value.Of(paper.Id)), ("minConfidence", Value.Of(minConfidence))], cancellationToken).ConfigureAwait(false);
        return new(
            paper.Id, facts.Text("title"), facts.Integer("year"), [.. facts.Texts("authors").Zip(facts.Texts("authorNames"), (id, name) => new NodeName(id, name))],
            VenueOf(facts), facts.TextOrNull("abstract"), facts.TextOrNull("doi"), facts.TextOrNull("arxiv"), facts.TextOrNull("url"), facts.TextOrNull("source"),
            [.. concepts.Select(ConceptOf)]);
    }

    private static async Task<Page<SimilarPaper>> ReadSimilarAsync(
        ServedGraph graph, FoundPaper paper, [PageSize(10)] PageRequest page, [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        var rows = await graph.AskAsync("similar-papers", [("paper", Value.Of(paper.Id)), page.RowsFromTheFirst, ("minConfidence", Value.Of(minConfidence))], cancellationToken).ConfigureAwait(false);
        var part = page.OfFirst(rows);
        var names = await NodeNames.FindAsync(graph, part.Items.SelectMany(row => row.Texts("shared")), cancellationToken).ConfigureAwait(false);
        return new(
            [.. part.Items.Select(row => new SimilarPaper(
                row.Text("paper"), row.TextOrNull("title") ?? row.Text("paper"), row.Integer("year"), row.Number("similarity") ?? 0, [.. row.Texts("shared").Select(id => new NodeName(id, names.Of(id)))]))],
            part.Next);
    }

    internal static async Task<Page<SharedBenchmark>> ReadSharedAsync(
        ServedGraph graph, FoundPaper paper, PageRequest page, [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        var rows = await graph.AskAsync("papers-sharing-benchmarks", [("paper", Value.Of(paper.Id)), page.RowsFromTheFirst, ("minConfidence", Value.Of(minConfidence))], cancellationToken).ConfigureAwait(false);
        var part = page.OfFirst(rows);
        var names = await NodeNames.FindAsync(graph, part.Items.Select(row => row.Text("benchmark")), cancellationToken).ConfigureAwait(false);
        return new(
            [.. part.Items.Select(row => new SharedBenchmark(
                row.Text("paper"), row.TextOrNull("title") ?? row.Text("paper"), (int)row.Count("shared"), row.Text("benchmark"), names.Of(row.Text("benchmark")),
                row.Text("ownRelationship"), row.Text("relationship"), row.TextOrNull("ownEvidence"), row.TextOrNull("evidence")))],
            part.Next);
    }

    public static PaperSummary SummaryOf(CypherRow row) => new(row.Text("id"), row.Text("title"), row.Integer("year"), row.Texts("authors"), VenueOf(row), row.Integer("concepts"));

    private static NodeName? VenueOf(CypherRow row) => row.TextOrNull("venue") is { } id ? new(id, row.Text("venueName")) : null;

    private static PaperConcept ConceptOf(CypherRow row) => new(
        row.Text("concept"), NodeKinds.Of(row.Text("concept")), row.Text("name"), row.Text("role"), row.Number("confidence"), row.TextOrNull("extractor"), row.TextOrNull("evidence"),
        [.. SpansOf(row)]);

    // A list of integers: field, start, end, field …
    private static IEnumerable<TextSpan> SpansOf(CypherRow row)
    {
        var spans = row.Items("spans");
        if (spans.Any(part => part.Kind != ValueKind.Integer))
            yield break;
        for (var i = 0; i + 2 < spans.Count; i += 3)
            yield return new(spans[i].AsInteger() == 0 ? "title" : "abstract", (int)spans[i + 1].AsInteger(), (int)spans[i + 2].AsInteger());
    }
}
