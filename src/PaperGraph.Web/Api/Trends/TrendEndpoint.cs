using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Maps;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Api.State;
using PaperGraph.Web.Map;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Trends;

/// <summary>Concepts by year.</summary>
/// <param name="Years">The years, without gaps.</param>
/// <param name="Totals">All papers of each of these years.</param>
/// <param name="Series">The concepts.</param>
internal sealed record ConceptTrends(IReadOnlyList<int> Years, IReadOnlyList<int> Totals, IReadOnlyList<TrendSeries> Series);

/// <summary>A concept by year.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Papers">How many papers of each of the years name it.</param>
internal sealed record TrendSeries(string Id, string Name, string Kind, IReadOnlyList<int> Papers);

/// <summary><c>/trends</c>.</summary>
internal static class TrendEndpoint
{
    private const int MostConcepts = 50;

    /// <summary>How many concepts are counted at once to find those of most papers, and how many at the most before all are counted.</summary>
    private const int PartSize = 100, MostCounted = 500;

    public static void MapTrends(this IEndpointRouteBuilder api) => api.MapGet("/trends", ReadAsync).WithName("GetTrends").WithTags("Concepts")
        .WithSummary("How many papers of each year name some concepts, or those of a kind that most papers of these years name");

    private static async Task<ConceptTrends> ReadAsync(
        ServedGraph graph, HttpContext context, Derived<GraphNumbers> counted, Derived<ServedMap> maps,
        [Description("The id of a concept; repeatable, 50 at the most")] string[]? concept,
        [AllowedValues(null, "method", "benchmark", "model", "topic"), Description("Without concepts: those of this kind, method unless given")] string? kind,
        [Description("The first year; that of the oldest paper unless given")] int? from, [Description("The last year; that of the newest paper unless given")] int? to,
        [Range(1, MostConcepts), Description("Without concepts: how many")] int limit = 10,
        [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        if (concept is { Length: > MostConcepts })
            throw new ApiException(KnownProblems.BadRequest($"{concept.Length} concepts are more than {MostConcepts}."));
        string[] asked = concept is { Length: > 0 } ? [.. (await NodeOfRequest.FindAllAsync(context, nameof(concept), concept, NodeKinds.Concepts).ConfigureAwait(false)).Select(node => node.Id)] : [];
        var totals = (await counted.ReadNewestAsync(graph, cancellationToken).ConfigureAwait(false)).PapersOfYears;
        var years = YearsOf(totals, from, to);
        if (years.Length == 0)
            return new([], [], []);
        (string, Value)[] span = [("from", Value.Of((long)years[0])), ("to", Value.Of((long)years[^1])), ("minConfidence", Value.Of(minConfidence))];
        var rows = asked.Length > 0
            ? await graph.AskAsync("concept-trends", [("concepts", Value.List(asked)), .. span], cancellationToken).ConfigureAwait(false)
            : (maps.Find(graph) is { } served ? await CountBestAsync(graph, served.Map, kind ?? "method", limit, span, cancellationToken).ConfigureAwait(false) : null)
            ?? await graph.AskAsync("concepts-by-year", [("kind", Value.Of(kind ?? "method")), ("limit", Value.Of((long)limit)), .. span], cancellationToken).ConfigureAwait(false);
        var series = rows.GroupBy(row => row.Text("concept")).Select(group => SeriesOf(group, years));
        var byYear = totals.ToDictionary(total => total.Year, total => total.Papers);
        return new(years, [.. years.Select(year => byYear.GetValueOrDefault(year))], [.. Order(series, asked)]);
    }

    /// <summary>The years of the concepts of most papers, or null where they are not among the first: a concept has no more papers in some years than in all.</summary>
    private static async ValueTask<IEnumerable<CypherRow>?> CountBestAsync(ServedGraph graph, ConceptMap map, string kind, int limit, (string, Value)[] span, CancellationToken cancellationToken)
    {
        var concepts = map.List(ConceptOrder.Papers, kind).Take(MostCounted + 1).Select(map.Concept).ToList();
        List<IGrouping<string, CypherRow>> best = [];
        for (var counted = 0; counted < concepts.Count && (best.Count < limit || Total(best[^1]) <= concepts[counted].Papers); counted += PartSize)
        {
            if (counted == MostCounted)
                return null;
            var rows = await graph.AskAsync("concept-trends", [("concepts", Value.List(concepts.Skip(counted).Take(PartSize).Select(concept => concept.Id))), .. span], cancellationToken).ConfigureAwait(false);
            best = [.. best.Concat(rows.GroupBy(row => row.Text("concept"))).OrderByDescending(Total).ThenBy(found => found.Key, CodePointOrder.Instance).Take(limit)];
        }

        return best.SelectMany(rows => rows);

        static double Total(IGrouping<string, CypherRow> rows) => rows.Sum(row => row.Count("papers"));
    }

    // One hundred years at the most: a year that is a typing error in one paper leaves no endless axis.
    private static int[] YearsOf(IReadOnlyList<(int Year, int Papers)> totals, int? from, int? to)
    {
        const int Most = 100;
        if (totals.Count == 0)
            return [];
        var last = Math.Min(to ?? int.MaxValue, totals[^1].Year);
        var first = Math.Max(Math.Max(from ?? int.MinValue, totals[0].Year), last - Most + 1);
        return first > last ? [] : [.. Enumerable.Range(first, last - first + 1)];
    }

    private static TrendSeries SeriesOf(IGrouping<string, CypherRow> rows, int[] years)
    {
        var papers = new int[years.Length];
        foreach (var row in rows)
            papers[row.Integer("year")!.Value - years[0]] = (int)row.Count("papers");
        return new(rows.Key, rows.First().TextOrNull("name") ?? rows.Key, NodeKinds.Of(rows.Key), papers);
    }

    private static IEnumerable<TrendSeries> Order(IEnumerable<TrendSeries> series, string[] asked) => asked.Length > 0
        ? series.OrderBy(line => Array.IndexOf(asked, line.Id))
        : series.OrderByDescending(line => line.Papers.Sum()).ThenBy(line => line.Id, CodePointOrder.Instance);
}
