using PaperGraph.Concepts.Analysis;

namespace PaperGraph.Concepts.Maps;

/// <summary>Computes where everything lies.</summary>
public static class MapPlacing
{
    /// <summary>Finds communities and places. Equal input gives equal places.</summary>
    public static MapPlaces Place(MapContent content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var (count, kinds) = (content.Concepts.Count, NodeKinds.Concepts);
        var (x, y, community) = (new float[count], new float[count], new int[count]);
        var sizes = new int[kinds.Count];
        foreach (var i in Enumerable.Range(0, count).OrderByDescending(i => content.Concepts[i].Papers))
        {
            cancellationToken.ThrowIfCancellationRequested();
            community[i] = kinds.Index().First(kind => kind.Item == NodeKinds.Of(content.Concepts[i].Id)).Index;
            var (turn, distance) = (sizes[community[i]] * 2.399963, Math.Sqrt(sizes[community[i]]++));
            x[i] = (float)((distance * Math.Cos(turn)) + ((community[i] % 2) * 400));
            y[i] = (float)((distance * Math.Sin(turn)) + ((community[i] / 2) * 400));
        }

        return new(x, y, community, [.. kinds.Index().Select(kind => new MapCommunity(-1, kind.Index % 2 * 400, kind.Index / 2 * 400, (float)Math.Sqrt(sizes[kind.Index] + 1)))]);
    }
}
