using System.Collections.Immutable;

namespace PaperGraph.Core.PropertyGraph;

/// <summary>A node as it travels between rooms.</summary>
/// <param name="Id">The node's <c>id</c> property; for a node without one, the store's own name for it.</param>
/// <param name="Labels">Its labels in ordinal order.</param>
/// <param name="Properties">Its properties, <c>id</c> included where it has one.</param>
public sealed record GraphNode(string Id, ImmutableArray<string> Labels, PropertyMap Properties)
{
    /// <summary>The same id, labels and properties.</summary>
    public bool Equals(GraphNode? other) => other is not null && Id == other.Id && Labels.SequenceEqual(other.Labels) && Properties.Equals(other.Properties);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Labels.Length);

    /// <summary>The node as Cypher draws it: <c>(:Paper {id: paper/1})</c>.</summary>
    public override string ToString() => $"({string.Concat(Labels.Select(label => ":" + label))}{(Labels.Length > 0 && Properties.Count > 0 ? " " : "")}{Properties})";
}
