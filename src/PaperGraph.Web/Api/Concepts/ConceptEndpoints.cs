using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Maps;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Paging;
using PaperGraph.Web.Map;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Concepts;

/// <summary><c>/concepts</c>.</summary>
internal static class ConceptEndpoints
{
    private const int MostRelated = 1_000;

    public static void MapConcepts(this IEndpointRouteBuilder api)
    {
        var concepts = api.MapGroup("/concepts").WithTags("Concepts");
        concepts.MapGet("", ListAsync).WithName("ListConcepts").WithSummary("Concepts by their support, their confidence or their name");
        concepts.MapGet("/{kind}/{slug}", ReadAsync).WithName("GetConcept").WithSummary("A concept");
        concepts.MapGet("/{kind}/{slug}/papers", ReadPapersAsync).WithName("ListConceptPapers").WithSummary("Papers that name a concept, newest first");
        concepts.MapGet("/{kind}/{slug}/years", ReadYearsAsync).WithName("ListConceptYears").WithSummary("How many papers of each year name a concept, and in which role");
        concepts.MapGet("/{kind}/{slug}/neighbours", ReadNeighboursAsync).AddEndpointFilter<KnownRelations>().WithName("ListNeighbours").WithSummary("What stands beside a concept, the strongest first");
        concepts.MapGet("/{kind}/{slug}/results", ReadResultsAsync).WithName("ListResults").WithSummary("Scores that papers state on a benchmark, or of a model or method");
        concepts.MapGet("/{kind}/{slug}/family", ReadFamilyAsync).WithName("ListFamily").WithSummary("Sizes, versions and families that belong together with a model or benchmark");
        concepts.MapAliases();
    }

    private static async Task<Page<ConceptSummary>> ListAsync(
        ServedGraph graph, PageRequest page, Derived<ServedMap> maps,
        [AllowedValues(null, "method", "benchmark", "model", "topic"), Description(Parameters.Kind)] string? kind,
        [AllowedValues("papers", "confidence", "name"), Description("The order")] string sort = "papers",
        [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        if (minConfidence == 0 && maps.Find(graph) is { } served)
            return await ListByMapAsync(graph, page, served.Map, Enum.Parse<ConceptOrder>(sort, ignoreCase: true), kind, cancellationToken).ConfigureAwait(false);
        var query = sort switch { "confidence" => "concept-list-surest", "name" => "concept-list-named", _ => "concept-list" };
        var rows = await graph.AskAsync(query, [("kind", Value.Of(kind)), .. page.Rows, ("minConfidence", Value.Of(minConfidence))], cancellationToken).ConfigureAwait(false);
        return page.Of(rows.Select(row => new ConceptSummary(
            row.Text("id"), NodeKinds.Of(row.Text("id")), row.TextOrNull("name") ?? row.Text("id"), (int)row.Count("papers"), row.Number("confidence"), row.Integer("firstYear"), row.Integer("lastYear"), row.Texts("aliases"))));
    }

    // The map knows the order of all concepts, so that nobody has to sort them for a part of the list.
    private static async ValueTask<Page<ConceptSummary>> ListByMapAsync(ServedGraph graph, PageRequest page, ConceptMap map, ConceptOrder order, string? kind, CancellationToken cancellationToken)
    {
        var part = page.OfFirst(map.List(order, kind));
        var concepts = part.Items.Select(map.Concept).ToList();
        var known = (await graph.AskAsync("find-ids", [("ids", Value.List(concepts.Select(concept => concept.Id)))], cancellationToken).ConfigureAwait(false)).ToDictionary(row => row.Text("id"), row => row.Texts("aliases"));
        return new(
            [.. concepts.Select(concept => new ConceptSummary(
                concept.Id, NodeKinds.Of(concept.Id), concept.Name, concept.Papers, concept.Confidence, concept.FirstYear, concept.LastYear, known.GetValueOrDefault(concept.Id, [])))],
            part.Next);
    }

    internal static async Task<Concept> ReadAsync(ServedGraph graph, FoundConcept concept, [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        (string, Value)[] parameters = [("concept", Value.Of(concept.Id)), ("minConfidence", Value.Of(minConfidence))];
        var facts = (await graph.AskAsync("show-concept", parameters, cancellationToken).ConfigureAwait(false)).First();
        var roles = (await graph.AskAsync("concept-roles", parameters, cancellationToken).ConfigureAwait(false)).ToDictionary(row => row.Text("role"), row => (int)row.Count("papers"));
        var related = (await graph.AskAsync("broader-and-narrower", [("concept", Value.Of(concept.Id)), ("limit", Value.Of((long)MostRelated))], cancellationToken).ConfigureAwait(false))
            .Where(row => row.Count("steps") == 1).ToLookup(row => row.Text("relation"), row => row.Text("concept"));
        return new(
            concept.Id, concept.Node.Kind, concept.Node.Name, (int)facts.Count("papers"), facts.Number("confidence"), facts.Integer("firstYear"), facts.Integer("lastYear"), facts.Texts("aliases"),
            RelationshipTypes.Evidence.ToDictionary(role => role, role => roles.GetValueOrDefault(role)), [.. related["broader"]], [.. related["narrower"]]);
    }

    internal static async Task<Page<ConceptPaper>> ReadPapersAsync(
        ServedGraph graph, FoundConcept concept, PageRequest page,
        [AllowedValues(null, RelationshipTypes.Introduces, RelationshipTypes.EvaluatesOn, RelationshipTypes.Evaluates, RelationshipTypes.Uses, RelationshipTypes.Studies, RelationshipTypes.Mentions), Description("Only papers in this role")] string? role,
        [Description("Only papers of this year")] int? year,
        [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        var rows = await graph.AskAsync(
            "concept-papers",
            [("concept", Value.Of(concept.Id)), ("role", Value.Of(role)), ("year", year is { } only ? Value.Of((long)only) : Value.Null), .. page.Rows, ("minConfidence", Value.Of(minConfidence))],
            cancellationToken).ConfigureAwait(false);
        return page.Of(rows.Select(row => new ConceptPaper(row.Text("id"), row.Text("title"), row.Integer("year"), row.Text("role"), row.Number("confidence"), row.TextOrNull("evidence"))));
    }

    private static async Task<ItemList<YearCount>> ReadYearsAsync(
        ServedGraph graph, FoundConcept concept, [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        var rows = await graph.AskAsync("concept-over-time", [("concept", Value.Of(concept.Id)), ("minConfidence", Value.Of(minConfidence))], cancellationToken).ConfigureAwait(false);
        return new([.. rows.Select(row => new YearCount(
            row.Integer("year"), (int)row.Count("papers"), (int)row.Count("introduced"), (int)row.Count("evaluated"), (int)row.Count("used"), (int)row.Count("studied"), (int)row.Count("mentioned")))]);
    }

    internal static async Task<Page<Neighbour>> ReadNeighboursAsync(
        ServedGraph graph, FoundConcept concept, PageRequest page,
        [Description("Only by relationships of this type; repeatable. Without it: of those between concepts")] string[]? relation,
        [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        var types = relation is { Length: > 0 } ? relation : [.. ConceptRelations.All];
        var query = types.All(ConceptRelations.All.Contains) ? "concept-neighbours" : "concept-surroundings";
        var rows = await graph.AskAsync(query, [("concept", Value.Of(concept.Id)), ("types", Value.List(types)), .. page.Rows, ("minConfidence", Value.Of(minConfidence))], cancellationToken).ConfigureAwait(false);
        return page.Of(rows.Select(NeighbourOf));
    }

    internal static async Task<Page<ScoreResult>> ReadResultsAsync(
        ServedGraph graph, FoundConcept concept, [PageSize(200)] PageRequest page, [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        var rows = (await graph.AskAsync("concept-results", [("concept", Value.Of(concept.Id)), .. page.Rows, ("minConfidence", Value.Of(minConfidence))], cancellationToken).ConfigureAwait(false)).ToList();
        var papers = await NodeNames.FindAsync(graph, rows.Select(PaperOf), cancellationToken).ConfigureAwait(false);
        return page.Of(rows.Select(row => new ScoreResult(
            row.Text("subject"), row.Text("subjectName"), row.Text("benchmark"), row.Text("benchmarkName"), row.TextOrNull("metric") ?? "", row.TextOrNull("setting") ?? "", row.TextOrNull("value") ?? "",
            row.Number("number"), PaperOf(row), papers.Of(PaperOf(row)), papers.YearOf(PaperOf(row)), row.Number("confidence"), row.TextOrNull("evidence"))));

        static string PaperOf(CypherRow row) => row.TextOrNull("paper") ?? "";
    }

    private static async Task<ItemList<FamilyMember>> ReadFamilyAsync(ServedGraph graph, FoundConcept concept, CancellationToken cancellationToken)
    {
        var rows = await graph.AskAsync("concept-family", [("concept", Value.Of(concept.Id))], cancellationToken).ConfigureAwait(false);
        return new([.. rows.Select(row => new FamilyMember(
            row.Text("id"), row.Text("name"), row.Texts("versionOf"), (int)row.Count("papers"), row.Integer("firstYear"), row.Integer("lastYear")))]);
    }

    private static Neighbour NeighbourOf(CypherRow row) => new(
        row.Text("id"), NodeKinds.Of(row.Text("id")), row.Text("name"), row.Integer("papers"), row.Text("relation"), row["outgoing"] is { Kind: ValueKind.Boolean } outgoing ? outgoing.AsBoolean() : null,
        row.Number("strength") ?? 0, row.Number("confidence"), row.TextOrNull("evidence"));
}
