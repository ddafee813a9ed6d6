using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Transactions;

/// <summary>A node as it is to be kept.</summary>
/// <param name="Stored">The number under which it is kept as long as it lives.</param>
/// <param name="Id">Its property <c>id</c> where that is a text, else null.</param>
/// <param name="Labels">Its labels in ordinal order.</param>
/// <param name="Properties">All its properties but computed ones.</param>
public readonly record struct NodeRow(long Stored, string? Id, ImmutableArray<string> Labels, PropertyMap Properties);
