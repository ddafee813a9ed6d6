namespace PaperGraph.Export;

/// <summary>What a writer wrote.</summary>
/// <param name="Nodes">How many nodes.</param>
/// <param name="Relationships">How many relationships; in a picture, how many lines.</param>
public readonly record struct WrittenGraph(long Nodes, long Relationships);
