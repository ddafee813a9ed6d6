using System.Collections.Immutable;

namespace PaperGraph.Core.PropertyGraph;

/// <summary>A node as it travels between rooms.</summary>
/// <param name="Id">The node's <c>id</c> property; for a node without one, the store's own name for it.</param>
/// <param name="Labels">Its labels in ordinal order.</param>
/// <param name="Properties">Its properties, <c>id</c> included where it has one.</param>
public sealed record GraphNode(string Id, ImmutableArray<string> Labels, PropertyMap Properties);
