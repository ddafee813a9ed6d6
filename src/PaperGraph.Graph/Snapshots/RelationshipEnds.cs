namespace PaperGraph.Graph.Snapshots;

/// <summary>Type, start and end of relationships in the order in which they came, in the snapshot's numbers.</summary>
internal readonly record struct RelationshipEnds(int[] Types, int[] Starts, int[] Ends);
