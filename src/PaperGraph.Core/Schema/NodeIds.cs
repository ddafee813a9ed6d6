using PaperGraph.Core.Names;

namespace PaperGraph.Core.Schema;

/// <summary>The ids of nodes: a prefix that says the label, a slash, and a readable rest.</summary>
public static class NodeIds
{
    private const string PaperPrefix = "paper/";

    /// <summary>The node id of a paper: its identity, verbatim.</summary>
    public static string Paper(string paperId) => PaperPrefix + paperId;

    /// <summary>The node id of an author by display name.</summary>
    public static string Author(string name) => "author/" + Slug.Of(name);

    /// <summary>The node id of a venue by name.</summary>
    public static string Venue(string name) => "venue/" + Slug.Of(name);

    /// <summary>The node id of a concept by its canonical name, before a clash of two names is settled.</summary>
    public static string Concept(ConceptLabel label, string name) => Prefix(label) + Slug.Of(name);

    /// <summary>The prefix of all concepts of a label, slash included.</summary>
    public static string Prefix(ConceptLabel label) => label switch
    {
        ConceptLabel.Model => "model/",
        ConceptLabel.Benchmark => "benchmark/",
        ConceptLabel.Method => "method/",
        ConceptLabel.Topic => "topic/",
        _ => throw new ArgumentOutOfRangeException(nameof(label)),
    };

    /// <summary>Whether an id has the form that a build gives: one of its prefixes, a slash, and something after it.</summary>
    public static bool IsOurs(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < id.Length - 1
            && id[..slash] is "paper" or "model" or "benchmark" or "method" or "topic" or "author" or "venue";
    }

    /// <summary>The paper's identity out of its node id; false for any other id.</summary>
    public static bool TryGetPaper(string nodeId, out string paperId)
    {
        ArgumentNullException.ThrowIfNull(nodeId);
        var isPaper = nodeId.StartsWith(PaperPrefix, StringComparison.Ordinal);
        paperId = isPaper ? nodeId[PaperPrefix.Length..] : "";
        return isPaper;
    }
}
