using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.State;

/// <summary>What has to be counted over the whole graph.</summary>
/// <param name="Version">The graph's version.</param>
/// <param name="Nodes">Nodes of each label, <c>Concept</c> among them.</param>
/// <param name="Relationships">Relationships of each type.</param>
/// <param name="PapersOfYears">Papers of each year that has some; those without a year are not among them.</param>
internal sealed record GraphNumbers(
    string Version, IReadOnlyDictionary<string, long> Nodes, IReadOnlyDictionary<string, long> Relationships, IReadOnlyList<(int Year, int Papers)> PapersOfYears)
{
    /// <summary>The numbers of a graph, kept or counted.</summary>
    public static async Task<GraphNumbers> CountAsync(KeptFiles kept, ServedGraph graph, CancellationToken cancellationToken) =>
        await kept.ReadOrMakeAsync("numbers", graph, KeptForm<GraphNumbers>.Json, () => CountAsync(graph, cancellationToken)).ConfigureAwait(false) with { Version = graph.Version };

    private static async Task<GraphNumbers> CountAsync(ServedGraph graph, CancellationToken cancellationToken)
    {
        var counts = (await graph.Queries.AskAsync("stats", [], cancellationToken).ConfigureAwait(false)).Read()
            .ToLookup(row => row.Text("what"), row => KeyValuePair.Create(row.Text("name"), row.Count("count")));
        var years = (await graph.Queries.AskAsync("papers-by-year", [], cancellationToken).ConfigureAwait(false)).Read()
            .Where(row => row.Integer("year") is not null).Select(row => (row.Integer("year")!.Value, (int)row.Count("papers"))).ToList();
        return new(graph.Version, counts["nodes"].ToDictionary(), counts["relationships"].ToDictionary(), years);
    }
}
