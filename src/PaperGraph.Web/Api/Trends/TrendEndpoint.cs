using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Api.State;
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

    public static void MapTrends(this IEndpointRouteBuilder api) => api.MapGet("/trends", ReadAsync).WithName("GetTrends").WithTags("Concepts")
        .WithSummary("How many papers of each year name some concepts, or those of a kind that most papers of these years name");

    private static async Task<ConceptTrends> ReadAsync(
        ServedGraph graph, Derived<GraphNumbers> counted,
        [Description("The id of a concept; repeatable, 50 at the most")] string[]? concept,
        [AllowedValues(null, "method", "benchmark", "model", "topic"), Description("Without concepts: those of this kind, method unless given")] string? kind,
        [Description("The first year; that of the oldest paper unless given")] int? from, [Description("The last year; that of the newest paper unless given")] int? to,
        [Range(1, MostConcepts), Description("Without concepts: how many")] int limit = 10,
        [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        if (concept is { Length: > MostConcepts })
            throw new ApiException(KnownProblems.BadRequest($"{concept.Length} concepts are more than {MostConcepts}."));
        var totals = (await counted.ReadNewestAsync(graph, cancellationToken).ConfigureAwait(false)).PapersOfYears;
        var years = YearsOf(totals, from, to);
        if (years.Length == 0)
            return new([], [], []);
        (string, Value)[] span = [("from", Value.Of((long)years[0])), ("to", Value.Of((long)years[^1])), ("minConfidence", Value.Of(minConfidence))];
        var rows = concept is { Length: > 0 }
            ? await graph.AskAsync("concept-trends", [("concepts", Value.List(concept)), .. span], cancellationToken).ConfigureAwait(false)
            : await graph.AskAsync("concepts-by-year", [("kind", Value.Of(kind ?? "method")), ("limit", Value.Of((long)limit)), .. span], cancellationToken).ConfigureAwait(false);
        var series = rows.GroupBy(row => row.Text("concept")).Select(group => SeriesOf(group, years));
        var byYear = totals.ToDictionary(total => total.Year, total => total.Papers);
        return new(years, [.. years.Select(year => byYear.GetValueOrDefault(year))], [.. Order(series, concept)]);
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

    private static IEnumerable<TrendSeries> Order(IEnumerable<TrendSeries> series, string[]? asked) => asked is { Length: > 0 }
        ? series.OrderBy(line => Array.IndexOf(asked, line.Id))
        : series.OrderByDescending(line => line.Papers.Sum()).ThenBy(line => line.Id, CodePointOrder.Instance);
}
