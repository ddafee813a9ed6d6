namespace PaperGraph.Core.PropertyGraph;

/// <summary>Which part of a graph is wanted. The default is all of it.</summary>
public sealed record GraphFilter
{
    /// <summary>Everything, computed properties included.</summary>
    public static GraphFilter All { get; } = new();

    /// <summary>Nodes that carry one of these labels; null for all.</summary>
    public IReadOnlySet<string>? Labels { get; init; }

    /// <summary>Relationships of these types; null for all.</summary>
    public IReadOnlySet<string>? Types { get; init; }

    /// <summary>Nodes with these ids; null for all. Relationships need both ends among the nodes that pass.</summary>
    public IReadOnlySet<string>? Ids { get; init; }

    /// <summary>The least <c>confidence</c>; relationships without one pass.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Whether properties that the store cuts from its texts (<c>evidence</c>, <c>abstract</c>) are wanted too.</summary>
    public bool IncludeComputed { get; init; } = true;
}
