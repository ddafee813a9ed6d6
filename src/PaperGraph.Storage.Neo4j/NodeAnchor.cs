using PaperGraph.Core.Schema;

namespace PaperGraph.Storage.Neo4j;

/// <summary>
/// The label under which a node of ours is looked up: the one that its id says or, for a node that was written without that one,
/// <see cref="Marker"/>. Each has a constraint on <c>id</c>, so that nothing is ever found by a scan; and a node with such an id
/// but neither label is somebody else's.
/// </summary>
internal static class NodeAnchor
{
    /// <summary>The label of a node of ours that lacks the label of its id. No reader sees it.</summary>
    public const string Marker = "PaperGraphNode";

    /// <summary>The label of what a store keeps beside its graph.</summary>
    public const string Record = "PaperGraphRecord";

    private static readonly (string Prefix, string Label)[] Anchors =
    [
        (NodeIds.Paper(""), Labels.Paper),
        ("author/", Labels.Author),
        ("venue/", Labels.Venue),
        .. Enum.GetValues<ConceptLabel>().Select(label => (NodeIds.Prefix(label), Labels.Of(label))),
    ];

    /// <summary>What the ids of each label begin with, and what those of nodes with the marker do: anything.</summary>
    public static IReadOnlyList<(string Prefix, string Label)> All { get; } = [.. Anchors, ("", Marker)];

    /// <summary>The label that an id says, or the marker for one that is not of our scheme.</summary>
    public static string Of(string id)
    {
        foreach (var (prefix, label) in Anchors)
        {
            if (id.StartsWith(prefix, StringComparison.Ordinal))
                return label;
        }

        return Marker;
    }

    /// <summary>The label of a node that has these labels.</summary>
    public static string Of(string id, IEnumerable<string> labels) => Of(id) is var label && labels.Contains(label) ? label : Marker;

    /// <summary>The condition of Cypher that a node is ours.</summary>
    public static string IsOurs(string variable) =>
        $"coalesce({string.Join(" OR ", Anchors.Select(anchor => $"({variable}:{anchor.Label} AND {variable}.id STARTS WITH '{anchor.Prefix}')"))} OR {variable}:{Marker}, false)";
}
