using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution;

/// <summary>Rows that differ in the node of one slot only; all else is in the frame.</summary>
/// <param name="slot">The slot.</param>
/// <param name="nodes">The node of each row.</param>
internal readonly ref struct NodeBatch(int slot, Span<int> nodes)
{
    /// <summary>How many rows a batch should have room for: few enough to look for cancellation between two batches where each row is dear.</summary>
    public const int Size = 256;

    public int Slot => slot;

    public Span<int> Nodes { get; } = nodes;

    /// <summary>The first of the rows.</summary>
    public NodeBatch First(int count) => new(slot, Nodes[..count]);

    /// <summary>Makes the frame one of the rows.</summary>
    public void Put(int row, Value[] frame) => frame[slot] = Value.NodeReference(Nodes[row]);
}
