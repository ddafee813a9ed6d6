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
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Search;

/// <summary><c>/suggestions</c> and <c>/search</c>.</summary>
internal static class SearchEndpoints
{
    internal const int MostConcepts = 20;

    public static void MapSearch(this IEndpointRouteBuilder api)
    {
        api.MapGet("/suggestions", SuggestAsync).WithName("ListSuggestions").WithTags("Search").WithSummary("Names and titles that fit what is being typed, best first");
        api.MapGet("/search", SearchAsync).WithName("Search").WithTags("Search").WithSummary("Concepts by their names, then papers whose title or abstract holds all words");
    }

    private static async Task<ItemList<Suggestion>> SuggestAsync(
        [Description("What was typed")] string? q, Derived<NameTable> names, HttpContext context,
        [Description("Only nodes of this kind; repeatable")] string[]? kind,
        [Range(1, 100), Description("How many at the most")] int limit = 10, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(q))
            return new([]);
        var table = await names.ReadAsync(await ServedGraph.OfRequestAsync(context).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return new([.. table.Find(q.Trim(), kind ?? [], limit)]);
    }

    internal static async Task<Page<SearchHit>> SearchAsync(
        [Description("Words")] string? q, ServedGraph graph, [PageSize(20)] PageRequest page, Derived<NameTable> names, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(q))
            return page.Of<SearchHit>([]);
        var table = await names.ReadNewestAsync(graph, cancellationToken).ConfigureAwait(false);
        var concepts = table.Find(q.Trim(), NodeKinds.Concepts, MostConcepts).Select(found => new SearchHit(found.Id, found.Kind, found.Name, null, found.Papers, null)).ToList();
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
