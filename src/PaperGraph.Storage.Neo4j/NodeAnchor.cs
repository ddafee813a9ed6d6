using PaperGraph.Core.Schema;

namespace PaperGraph.Storage.Neo4j;

/// <summary>
/// The label under which a node of ours is looked up: its id says which, and each of these labels has a constraint on <c>id</c>.
/// A node with such an id that lacks the label, which only a person can have made, is found by a scan.
/// </summary>
internal static class NodeAnchor
{
    private static readonly (string Prefix, string Label)[] Anchors =
    [
        (NodeIds.Paper(""), Labels.Paper),
        ("author/", Labels.Author),
        ("venue/", Labels.Venue),
        .. Enum.GetValues<ConceptLabel>().Select(label => (NodeIds.Prefix(label), Labels.Of(label))),
    ];

    /// <summary>What the ids of our scheme begin with.</summary>
    public static IReadOnlyList<string> Prefixes { get; } = [.. Anchors.Select(anchor => anchor.Prefix)];

    /// <summary>The label for an id, or null for one that is not of our scheme.</summary>
    public static string? Of(string id)
    {
        foreach (var (prefix, label) in Anchors)
        {
            if (id.StartsWith(prefix, StringComparison.Ordinal))
                return label;
        }

        return null;
    }

    /// <summary>Ids by their label; those without one come under the empty text.</summary>
    public static IEnumerable<IGrouping<string, string>> Group(IEnumerable<string> ids) => ids.GroupBy(id => Of(id) ?? "");

    /// <summary>The condition of Cypher that a node's id is of our scheme; it takes the parameter <c>prefixes</c>.</summary>
    public static string IsOurs(string variable) => $"coalesce(any(prefix IN $prefixes WHERE {variable}.id STARTS WITH prefix), false)";
}
