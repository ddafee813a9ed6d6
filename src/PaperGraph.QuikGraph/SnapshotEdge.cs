using PaperGraph.Graph;
using QuikGraph;

namespace PaperGraph.Adapters;

/// <summary>
/// A relationship of a <see cref="GraphSnapshot"/> as an edge. Two edges are equal only where they stand for the same
/// relationship; QuikGraph's own tagged edges compare their ends alone (<see cref="STaggedEdge{TVertex,TTag}"/> apart), so
/// that removing one of two relationships may take away the other.
/// </summary>
/// <param name="Source">The number of the node at which it starts.</param>
/// <param name="Target">The number of the node at which it ends.</param>
/// <param name="Relationship">Its number in the snapshot, under which its type and properties are found.</param>
public readonly record struct SnapshotEdge(int Source, int Target, int Relationship) : IEdge<int>;
