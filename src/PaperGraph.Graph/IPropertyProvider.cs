using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph;

/// <summary>
/// Serves properties that a graph does not hold but computes when asked: <c>abstract</c> and <c>evidence</c>, cut from the
/// papers' texts. What it says about a snapshot stays the same while later commits happen. Safe for several threads.
/// </summary>
public interface IPropertyProvider
{
    /// <summary>A computed property of a node, or the absent value.</summary>
    Value NodeProperty(GraphSnapshot graph, int node, string key);

    /// <summary>A computed property of a relationship, or the absent value.</summary>
    Value RelationshipProperty(GraphSnapshot graph, int relationship, string key);
}
