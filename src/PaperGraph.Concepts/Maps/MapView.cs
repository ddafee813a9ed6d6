namespace PaperGraph.Concepts.Maps;

/// <summary>What of a map is in view.</summary>
/// <param name="Concepts">Numbers of the concepts that are shown, those of most papers first.</param>
/// <param name="Edges">Edges between two shown concepts; their ends are places in <paramref name="Concepts"/>.</param>
/// <param name="Communities">Closed communities, the largest first.</param>
/// <param name="Links">How two things hang together of which one at least is a closed community, the heaviest first.</param>
/// <param name="Left">Concepts in view for which there was no room, or none for their community.</param>
public sealed record MapView(
    IReadOnlyList<int> Concepts, IReadOnlyList<MapEdge> Edges, IReadOnlyList<ClosedCommunity> Communities, IReadOnlyList<MapLink> Links, int Left);

/// <summary>A community of which only the circle is shown.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Concepts">How many concepts are in it that pass the filters.</param>
/// <param name="Kinds">How many of each kind, 0 where none is.</param>
/// <param name="Best">Numbers of those that most papers name, at most 5.</param>
public sealed record ClosedCommunity(int Number, int Concepts, IReadOnlyDictionary<string, int> Kinds, IReadOnlyList<int> Best);

/// <summary>How two shown things hang together: the sum of the edges between what they hold.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Weight">The sum of the edges' weights.</param>
public readonly record struct MapLink(MapItem One, MapItem Other, double Weight);

/// <summary>A shown thing: a place in <see cref="MapView.Concepts"/>, or the number of a closed community.</summary>
/// <param name="IsCommunity">Which of the two.</param>
/// <param name="Number">The number.</param>
public readonly record struct MapItem(bool IsCommunity, int Number);
