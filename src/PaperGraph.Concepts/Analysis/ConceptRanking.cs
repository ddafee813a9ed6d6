using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Concepts.Analysis;

/// <summary>Concepts by PageRank.</summary>
public static class ConceptRanking
{
    private const int All = int.MaxValue;

    /// <summary>
    /// The rows of the query <c>concepts</c> with the column <c>rank</c> after them: the concepts of highest PageRank in the network of
    /// co-occurrence, weighted by counts; ties by id. The ranks of all concepts sum to 1.
    /// </summary>
    /// <param name="queries">The store.</param>
    /// <param name="kind">Only concepts of this kind; null for all. The others count in the ranks all the same.</param>
    /// <param name="limit">How many rows at most.</param>
    /// <param name="minConfidence">The least confidence, 0 to 1: concepts that no paper names so surely are no part of the network.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async ValueTask<CypherResult> ByPageRankAsync(INamedQueries queries, string? kind, int limit, double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(queries);
        var concepts = await queries.AskAsync("concepts", [("kind", Value.Null), ("limit", Value.Of((long)All)), ("minConfidence", Value.Of(minConfidence))], cancellationToken).ConfigureAwait(false);
        var pairs = await queries.AskAsync("concepts-rank", [], cancellationToken).ConfigureAwait(false);
        var rows = concepts.Rows.OrderBy(row => row[0].AsString(), CodePointOrder.Instance).ToList();
        var ranks = Rank([.. rows.Select(row => row[0].AsString())], pairs, cancellationToken);
        var ordered = rows.Index().Where(row => kind is null || NodeKinds.Of(row.Item[0].AsString()) == kind)
            .OrderByDescending(row => ranks[row.Index]).ThenBy(row => row.Index).Take(limit);
        return new([.. concepts.Columns, "rank"], [.. ordered.Select(row => (Value[])[.. row.Item, Value.Of(ranks[row.Index])])]);
    }

    private static double[] Rank(List<string> ids, CypherResult pairs, CancellationToken cancellationToken)
    {
        var numbers = ids.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var arcs = new List<Arc>();
        foreach (var pair in pairs.Read())
        {
            if (numbers.TryGetValue(pair.Text("concept"), out var concept) && numbers.TryGetValue(pair.Text("other"), out var other))
                arcs.Add(new(concept, other, RelationshipWeights.Weight(pair["papers"])));
        }

        return PageRank.Compute(AdjacencyGraph.Undirected(ids.Count, arcs), cancellationToken);
    }
}
