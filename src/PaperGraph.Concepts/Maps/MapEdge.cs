namespace PaperGraph.Concepts.Maps;

/// <summary>A relationship between two concepts of a map.</summary>
/// <param name="Source">Number of the concept where it begins.</param>
/// <param name="Target">Number of the concept where it ends.</param>
/// <param name="Relation">Its type.</param>
/// <param name="Weight">How many papers say so.</param>
/// <param name="Confidence">How sure they are, 0 to 1; null where it only counts.</param>
public readonly record struct MapEdge(int Source, int Target, string Relation, double Weight, double? Confidence);
