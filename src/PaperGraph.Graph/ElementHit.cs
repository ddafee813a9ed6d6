namespace PaperGraph.Graph;

/// <summary>A node or relationship that a search found.</summary>
/// <param name="Element">Its number in the view that was searched.</param>
/// <param name="Score">How well it fits; more is better.</param>
public readonly record struct ElementHit(int Element, double Score);
