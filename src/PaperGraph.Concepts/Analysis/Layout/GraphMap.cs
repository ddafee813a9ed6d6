namespace PaperGraph.Concepts.Analysis.Layout;

/// <summary>Where the nodes and communities of a graph lie in the plane; the second coordinate grows downwards.</summary>
/// <param name="Nodes">The circle of each node, by its number.</param>
/// <param name="Communities">The circle of each community, by its number in the tree; what lies in it lies in its circle.</param>
public sealed record GraphMap(IReadOnlyList<MapCircle> Nodes, IReadOnlyList<MapCircle> Communities);

/// <summary>A circle on a map, in units of the map's own: the smallest node has a radius of 1.</summary>
/// <param name="X">Its centre, to the right.</param>
/// <param name="Y">Its centre, downwards.</param>
/// <param name="Radius">Its radius.</param>
public readonly record struct MapCircle(float X, float Y, float Radius);
