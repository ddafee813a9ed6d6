using PaperGraph.Graph;

namespace PaperGraph.Cypher.Planning;

/// <summary>How large a graph is, for the question whether a plan is still good for it.</summary>
internal readonly record struct GraphSize(long Nodes, long Relationships)
{
    private const double Growth = 1.5;
    private const long Small = 100;

    public static GraphSize Of(GraphView graph) => new(graph.NodeCount, graph.RelationshipCount);

    /// <summary>Whether a plan for the one is good for the other.</summary>
    public bool IsLike(GraphSize other) => IsLike(Nodes, other.Nodes) && IsLike(Relationships, other.Relationships);

    private static bool IsLike(long one, long other) => Math.Max(one, other) <= (Math.Min(one, other) * Growth) + Small;
}
