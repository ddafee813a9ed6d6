using PaperGraph.Core.Names;

namespace PaperGraph.Core.Building;

/// <summary>What decisions do, or, of a dry run, would do.</summary>
/// <param name="Graph">What changes in the graph.</param>
/// <param name="Concepts">The id of the concept that each name leads to then; empty where nothing changes.</param>
public sealed record DecisionReport(GraphDifference Graph, IReadOnlyDictionary<NameKey, string> Concepts)
{
    /// <summary>Decisions that leave the graph as it is.</summary>
    public static DecisionReport OfNoChange { get; } = new(GraphDifference.None, new Dictionary<NameKey, string>());
}
