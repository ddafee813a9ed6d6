using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Transactions;

/// <summary>A relationship to write.</summary>
/// <param name="Existing">Its number in the graph before, or -1 for a new one.</param>
/// <param name="Start">Its start node in the graph before; for a new node the complement (<c>~</c>) of its place in <see cref="GraphChanges.Nodes"/>.</param>
/// <param name="End">Its end node, in the same way.</param>
/// <param name="Relationship">All that it is afterwards.</param>
internal readonly record struct RelationshipChange(int Existing, int Start, int End, GraphRelationship Relationship);
