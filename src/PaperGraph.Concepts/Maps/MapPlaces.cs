namespace PaperGraph.Concepts.Maps;

/// <summary>Where everything lies on a map: what takes long to compute, and is kept.</summary>
/// <param name="X">For each concept, to the right.</param>
/// <param name="Y">For each concept, downwards.</param>
/// <param name="Community">For each concept, the innermost community that it is in.</param>
/// <param name="Communities">The communities, each behind the one around it.</param>
public sealed record MapPlaces(IReadOnlyList<float> X, IReadOnlyList<float> Y, IReadOnlyList<int> Community, IReadOnlyList<MapCommunity> Communities);
