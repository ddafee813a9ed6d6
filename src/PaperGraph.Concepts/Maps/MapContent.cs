using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Concepts.Maps;

/// <summary>What there is to be placed: the concepts of a graph and how they hang together.</summary>
/// <param name="Concepts">The concepts in ordinal order of their ids.</param>
/// <param name="Edges">Every relationship between two of them; parallel ones of one type as one.</param>
public sealed record MapContent(IReadOnlyList<MapConcept> Concepts, IReadOnlyList<MapEdge> Edges)
{
    /// <summary>Reads a store's.</summary>
    /// <param name="queries">The store.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async ValueTask<MapContent> ReadAsync(INamedQueries queries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(queries);
        var rows = await queries.AskAsync("concepts", [("kind", Value.Null), ("limit", Value.Of((long)int.MaxValue))], cancellationToken).ConfigureAwait(false);
        MapConcept[] concepts = [.. rows.Read().Select(ConceptOf)];
        Array.Sort(concepts, static (one, other) => string.CompareOrdinal(one.Id, other.Id));
        var numbers = concepts.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var edges = await queries.AskAsync("map-edges", [], cancellationToken).ConfigureAwait(false);
        return new(concepts, EdgesOf(edges, numbers));
    }

    private static MapConcept ConceptOf(CypherRow row) => new(
        row.Text("concept"), row.TextOrNull("name") ?? row.Text("concept"), (int)row.Count("papers"), row.Number("confidence"), Year(row, "firstYear"), Year(row, "lastYear"));

    private static int? Year(CypherRow row, string column) => row.Number(column) is { } year ? (int)year : null;

    // Someone may have drawn a relationship from a concept to itself by Cypher; a map has no place for it.
    private static MapEdge[] EdgesOf(CypherResult rows, Dictionary<string, int> numbers)
    {
        var relations = new Dictionary<string, string>();
        var edges = new List<MapEdge>(rows.Rows.Count);
        foreach (var row in rows.Read())
        {
            if (!numbers.TryGetValue(row.Text("concept"), out var source) || !numbers.TryGetValue(row.Text("other"), out var target) || source == target)
                continue;
            var relation = row.Text("relation");
            if (!relations.TryGetValue(relation, out var known))
                relations.Add(relation, known = relation);
            edges.Add(new(source, target, known, row.Number("weight") ?? 1, row.Number("confidence")));
        }

        return [.. edges];
    }
}
