using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Concepts.Analysis;

/// <summary>The connected parts of a graph.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Largest">How many nodes the largest has.</param>
public sealed record GraphParts(int Count, int Largest)
{
    /// <summary>The parts, relationships taken whatever their type and direction.</summary>
    /// <param name="queries">The store.</param>
    /// <param name="minConfidence">The least confidence, 0 to 1: what is less sure is left out.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async ValueTask<GraphParts> OfAsync(INamedQueries queries, double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(queries);
        var result = await queries.AskAsync("stats-connections", [("minConfidence", Value.Of(minConfidence))], cancellationToken).ConfigureAwait(false);
        var numbers = result.Rows.Index().ToDictionary(pair => pair.Item[0].AsString(), pair => pair.Index);
        var arcs = new List<Arc>();
        foreach (var (node, row) in result.Rows.Index())
        {
            foreach (var other in row[1].AsList())
            {
                if (numbers.TryGetValue(other.AsString(), out var target))
                    arcs.Add(new(node, target));
            }
        }

        var (_, sizes) = ConnectedComponents.Find(AdjacencyGraph.Undirected(numbers.Count, arcs));
        return new(sizes.Length, sizes.FirstOrDefault());
    }
}
