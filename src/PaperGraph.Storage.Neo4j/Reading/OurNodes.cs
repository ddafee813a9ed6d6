namespace PaperGraph.Storage.Neo4j.Reading;

/// <summary>Finds all nodes of ours, by their labels.</summary>
internal static class OurNodes
{
    /// <summary>Columns <c>id</c>, <c>labels</c> and the label under which the node is looked up.</summary>
    public static string List { get; } = Each(label => $"RETURN n.id AS id, labels(n) AS labels, '{label}' AS anchor");

    /// <summary>A column <c>id</c> with a few of them, in a database without a store.</summary>
    public static string Some { get; } = Each(_ => "RETURN n.id AS id LIMIT 1");

    private static string Each(Func<string, string> result) =>
        string.Join(" UNION ALL ", NodeAnchor.All.Select(anchor => $"MATCH (n:{anchor.Label}) WHERE n.id STARTS WITH '{anchor.Prefix}' {result(anchor.Label)}"));
}
