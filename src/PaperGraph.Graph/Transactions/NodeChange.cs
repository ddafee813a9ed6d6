using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Transactions;

/// <summary>A node to write.</summary>
/// <param name="Existing">Its number in the graph before, or -1 for a new one.</param>
/// <param name="Node">All that it is afterwards.</param>
internal readonly record struct NodeChange(int Existing, GraphNode Node);
