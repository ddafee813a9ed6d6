using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Paging;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Search;

/// <summary>
/// <c>/suggestions</c> and <c>/search</c>. Nobody waits here for the names of a graph that has just changed: those of the last one serve, so
/// the answers have no entity tag.
/// </summary>
internal static class SearchEndpoints
{
    internal const int MostConcepts = 20;

    public static void MapSearch(this IEndpointRouteBuilder api)
    {
        api.MapGet("/suggestions", SuggestAsync).WithName("ListSuggestions").WithTags("Search").WithSummary("Names and titles that fit what is being typed, best first");
        api.MapGet("/search", SearchAsync).WithName("Search").WithTags("Search").WithSummary("Concepts by their names, then papers whose title or abstract holds all words");
    }

    private static async Task<ItemList<Suggestion>> SuggestAsync(
        [Description("What was typed")] string? q, Derived<ServedNames> names, HttpContext context,
        [Description("Only nodes of this kind; repeatable")] string[]? kind,
        [Range(1, 100), Description("How many at the most")] int limit = 10, CancellationToken cancellationToken = default)
    {
        if (kind?.FirstOrDefault(name => !ServedNames.Kinds.Contains(name)) is { } unknown)
            throw new ApiException(KnownProblems.BadRequest($"'{Shortened.Of(unknown)}' is no kind.", "one of " + string.Join(", ", ServedNames.Kinds)));
        if (string.IsNullOrWhiteSpace(q))
            return new([]);
        var table = await names.ReadAsync(await ServedGraph.OfRequestAsync(context).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return new([.. table.Find(q, kind is { Length: > 0 } ? kind : null, limit)]);
    }

    private static async Task<Page<SearchHit>> SearchAsync(
        [Description("Words")] string? q, HttpContext context, [PageSize(20)] PageRequest page, Derived<ServedNames> names, CancellationToken cancellationToken) =>
        await FindAsync(q, await ServedGraph.OfRequestAsync(context).ConfigureAwait(false), page, names, cancellationToken).ConfigureAwait(false);

    internal static async Task<Page<SearchHit>> FindAsync(string? q, ServedGraph graph, PageRequest page, Derived<ServedNames> names, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(q))
            return page.Of<SearchHit>([]);
        var table = await names.ReadAsync(graph, cancellationToken).ConfigureAwait(false);
        var concepts = table.Find(q, NodeKinds.Concepts, MostConcepts).Select(found => new SearchHit(found.Id, found.Kind, found.Name, null, found.Papers, null)).ToList();
        var wanted = page.Skip + page.Limit + 1 - concepts.Count;
        var hits = wanted <= 0 ? [] : await graph.Store.SearchAsync(q, wanted, cancellationToken).ConfigureAwait(false);
        var part = page.OfFirst(concepts.Concat(hits.Select(hit => new SearchHit(NodeIds.Paper(hit.PaperId), NodeKinds.Paper, hit.Title, null, null, hit.Snippet))));
        return part with { Items = await WithYearsAsync(graph, part.Items, cancellationToken).ConfigureAwait(false) };
    }

    private static async ValueTask<IReadOnlyList<SearchHit>> WithYearsAsync(ServedGraph graph, IReadOnlyList<SearchHit> hits, CancellationToken cancellationToken)
    {
        var papers = hits.Where(hit => hit.Kind == NodeKinds.Paper).Select(hit => hit.Id).ToList();
        if (papers.Count == 0)
            return hits;
        var years = (await graph.AskAsync("find-ids", [("ids", Value.List(papers))], cancellationToken).ConfigureAwait(false)).ToDictionary(row => row.Text("id"), row => row.Integer("year"));
        return [.. hits.Select(hit => hit with { Year = years.GetValueOrDefault(hit.Id) })];
    }
}
