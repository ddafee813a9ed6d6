namespace PaperGraph.Concepts.Maps;

/// <summary>Concepts that hang together more with each other than with others: a circle on the map, with circles or concepts inside.</summary>
/// <param name="Parent">Number of the community around it, smaller than its own; -1 for an outermost one.</param>
/// <param name="X">The middle, to the right.</param>
/// <param name="Y">The middle, downwards.</param>
/// <param name="Radius">Holds all that is inside.</param>
public readonly record struct MapCommunity(int Parent, float X, float Y, float Radius);
