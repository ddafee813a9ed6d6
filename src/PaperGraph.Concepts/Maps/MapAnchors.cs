using PaperGraph.Core.Querying;

namespace PaperGraph.Concepts.Maps;

/// <summary>Beside what concepts lie that hang together with no other: most of a graph, for most names stand in one paper only.</summary>
public static class MapAnchors
{
    /// <summary>For each concept of a content the number of the one that it lies beside, which a paper names that names it too; -1 where it needs none, or there is none.</summary>
    public static async ValueTask<IReadOnlyList<int>> ReadAsync(INamedQueries queries, MapContent content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentNullException.ThrowIfNull(content);
        var numbers = content.Concepts.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var anchors = new int[numbers.Count];
        Array.Fill(anchors, -1);
        foreach (var row in (await queries.AskAsync("map-anchors", [], cancellationToken).ConfigureAwait(false)).Read())
        {
            if (numbers.TryGetValue(row.Text("concept"), out var concept) && numbers.TryGetValue(row.Text("anchor"), out var anchor))
                anchors[concept] = anchor;
        }

        return anchors;
    }
}
