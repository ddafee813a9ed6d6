using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Transactions;

/// <summary>A relationship as it is to be kept.</summary>
/// <param name="Stored">The number under which it is kept as long as it lives.</param>
/// <param name="Type">Its type.</param>
/// <param name="Start">The stored number of the node at which it starts.</param>
/// <param name="End">The stored number of the node at which it ends.</param>
/// <param name="Properties">All its properties but computed ones.</param>
public readonly record struct RelationshipRow(long Stored, string Type, long Start, long End, PropertyMap Properties);
