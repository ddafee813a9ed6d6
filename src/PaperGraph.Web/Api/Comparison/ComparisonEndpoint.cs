using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Papers;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Comparison;

/// <summary>Which papers test on which benchmarks.</summary>
/// <param name="Papers">The papers, in the order of the request; else the newest first.</param>
/// <param name="Benchmarks">The benchmarks, those of most of these papers first.</param>
/// <param name="Cells">What papers do with benchmarks.</param>
internal sealed record PaperComparison(IReadOnlyList<PaperSummary> Papers, IReadOnlyList<ComparedBenchmark> Benchmarks, IReadOnlyList<ComparisonCell> Cells);

/// <summary>A benchmark of the comparison.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Papers">How many of these papers test on it or bring it.</param>
internal sealed record ComparedBenchmark(string Id, string Name, int Papers);

/// <summary>What a paper does with a benchmark.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Role">EVALUATES_ON or INTRODUCES.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
/// <param name="Evidence">The sentence that says it best.</param>
internal sealed record ComparisonCell(string Paper, string Benchmark, string Role, double? Confidence, string? Evidence);

/// <summary><c>/comparison</c>.</summary>
internal static class ComparisonEndpoint
{
    private const int MostPapers = 100, UsualPapers = 40, UsualBenchmarks = 20;

    public static void MapComparison(this IEndpointRouteBuilder api) => api.MapGet("/comparison", ReadAsync).WithName("ComparePapers").WithTags("Papers")
        .WithSummary("Which of some papers test on which benchmarks; without papers those of the benchmarks that most papers share");

    private static async Task<PaperComparison> ReadAsync(
        ServedGraph graph, HttpContext context, [Description("The id of a paper, paper/…; repeatable, 100 at the most")] string[]? paper,
        [Range(1, 100), Description("Without papers: how many benchmarks")] int benchmarks = UsualBenchmarks, [Range(1, MostPapers), Description("Without papers: how many papers, those of most of these benchmarks first")] int limit = UsualPapers,
        [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        if (paper is { Length: > MostPapers })
            throw new ApiException(KnownProblems.BadRequest($"{paper.Length} papers are more than {MostPapers}."));
        (string, Value) sure = ("minConfidence", Value.Of(minConfidence));
        var shared = paper is { Length: > 0 } ? null : await SharedAsync(graph, benchmarks, limit, sure, cancellationToken).ConfigureAwait(false);
        var ids = shared?.Papers ?? [.. (await NodeOfRequest.FindAllAsync(context, nameof(paper), paper!, [NodeKinds.Paper]).ConfigureAwait(false)).Select(node => node.Id)];
        var cells = (await graph.AskAsync("comparison", [("papers", Value.List(ids)), sure], cancellationToken).ConfigureAwait(false))
            .Where(row => shared is null || shared.Value.Benchmarks.Contains(row.Text("benchmark"))).ToList();
        var summaries = (await graph.AskAsync("paper-summaries", [("papers", Value.List(ids)), sure], cancellationToken).ConfigureAwait(false)).Select(PaperEndpoints.SummaryOf).ToDictionary(summary => summary.Id);
        var found = ids.Where(summaries.ContainsKey).Select(id => summaries[id]);
        return new(
            [.. shared is null ? found : found.OrderByDescending(summary => summary.Year ?? int.MinValue).ThenBy(summary => summary.Id, StringComparer.Ordinal)],
            [.. cells.Select(row => new ComparedBenchmark(row.Text("benchmark"), row.TextOrNull("name") ?? row.Text("benchmark"), (int)row.Count("papers"))).DistinctBy(benchmark => benchmark.Id)],
            [.. cells.Select(row => new ComparisonCell(row.Text("paper"), row.Text("benchmark"), row.Text("relationship"), row.Number("confidence"), row.TextOrNull("evidence")))]);
    }

    private static async ValueTask<(IReadOnlyList<string> Papers, IReadOnlySet<string> Benchmarks)?> SharedAsync(
        ServedGraph graph, int benchmarks, int limit, (string, Value) sure, CancellationToken cancellationToken)
    {
        var rows = (await graph.AskAsync("shared-matrix", [("anyRole", Value.Of(false)), ("limit", Value.Of((long)benchmarks)), sure], cancellationToken).ConfigureAwait(false)).ToList();
        var papers = rows.GroupBy(row => row.Text("paper")).OrderByDescending(uses => uses.Select(row => row.Text("benchmark")).Distinct().Count())
            .ThenBy(uses => uses.Key, CodePointOrder.Instance).Take(limit).Select(uses => uses.Key).ToList();
        return (papers, rows.Select(row => row.Text("benchmark")).ToHashSet());
    }
}
