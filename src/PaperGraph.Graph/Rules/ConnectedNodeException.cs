namespace PaperGraph.Graph.Rules;

/// <summary>A node was deleted on which relationships still hang; the transaction cannot be committed.</summary>
/// <param name="node">Its number in the transaction's view.</param>
/// <param name="stored">The number under which the store keeps it.</param>
public sealed class ConnectedNodeException(int node, long stored) : Exception($"Node {stored} was deleted, but relationships still hang on it")
{
    /// <summary>Its number in the transaction's view.</summary>
    public int Node { get; } = node;

    /// <summary>The number under which the store keeps it.</summary>
    public long Stored { get; } = stored;
}
