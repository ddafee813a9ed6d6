using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Analysis;

/// <summary>What kinds of nodes there are: what their ids begin with.</summary>
public static class NodeKinds
{
    /// <summary>A paper.</summary>
    public const string Paper = "paper";

    /// <summary>A benchmark.</summary>
    public const string Benchmark = "benchmark";

    /// <summary>A person who wrote a paper.</summary>
    public const string Author = "author";

    /// <summary>A journal or conference.</summary>
    public const string Venue = "venue";

    /// <summary>The kinds of concepts.</summary>
    public static IReadOnlyList<string> Concepts { get; } = [.. Enum.GetValues<ConceptLabel>().Select(label => Of(NodeIds.Prefix(label))).Order(StringComparer.Ordinal)];

    /// <summary>The kind that an id tells.</summary>
    public static string Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? id : id[..slash];
    }
}
