using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Tests.Views;

/// <summary>What a graph is, said in the plainest way: dictionaries by stored number.</summary>
internal sealed class ModelGraph
{
    public SortedDictionary<long, Element> Nodes { get; init; } = [];

    public SortedDictionary<long, Edge> Relationships { get; init; } = [];

    public sealed record Element(HashSet<string> Labels, Dictionary<string, Value> Properties);

    public sealed record Edge(string Type, long Start, long End, Dictionary<string, Value> Properties);

    public ModelGraph Copy() => new()
    {
        Nodes = new(Nodes.ToDictionary(pair => pair.Key, pair => new Element([.. pair.Value.Labels], new(pair.Value.Properties)))),
        Relationships = new(Relationships.ToDictionary(pair => pair.Key, pair => pair.Value with { Properties = new(pair.Value.Properties) })),
    };

    public IEnumerable<long> At(long node) =>
        Relationships.Where(pair => pair.Value.Start == node || pair.Value.End == node).Select(pair => pair.Key);

    /// <summary>What a node is called: its id, where no older node has that one.</summary>
    public string NameOf(long node) =>
        Nodes[node].Properties.GetValueOrDefault("id") is { Kind: ValueKind.String } id && !id.AsString().StartsWith("_:", StringComparison.Ordinal)
        && Nodes.First(other => other.Value.Properties.GetValueOrDefault("id") == id).Key == node
            ? id.AsString()
            : $"_:{node}";

    public static void Set(Dictionary<string, Value> properties, string key, Value value)
    {
        if (value.IsNull)
            properties.Remove(key);
        else
            properties[key] = value;
    }

    /// <summary>All of it as text.</summary>
    public string Show() =>
        string.Join('\n', Nodes.Select(pair => $"{pair.Key} {NameOf(pair.Key)} {Labels(pair.Value.Labels)} {Show(pair.Value.Properties)}"))
        + "\n" + string.Join('\n', Relationships.Select(pair => $"{pair.Key} {pair.Value.Type} {pair.Value.Start} {pair.Value.End} {Show(pair.Value.Properties)}"));

    /// <summary>All of a view as the same text.</summary>
    public static string Show(GraphView view)
    {
        List<int> nodes = [];
        for (var scan = view.Nodes(); scan.MoveNext();)
            nodes.Add(scan.Current);
        var relationships = Enumerable.Range(0, view.RelationshipCapacity).Where(view.HasRelationship);
        return string.Join('\n', nodes.OrderBy(view.StoredNode).Select(node => $"{view.StoredNode(node)} {view.Node(node).Id} {Labels(view.Node(node).Labels)} {Show(view.NodeProperties(node))}"))
            + "\n" + string.Join('\n', relationships.OrderBy(view.StoredRelationship).Select(relationship =>
                $"{view.StoredRelationship(relationship)} {view.Types.Names[view.TypeOf(relationship)]} {view.StoredNode(view.StartNode(relationship))} {view.StoredNode(view.EndNode(relationship))} {Show(view.RelationshipProperties(relationship))}"));
    }

    private static string Labels(IEnumerable<string> labels) => string.Concat(labels.Order(StringComparer.Ordinal).Select(label => ":" + label));

    private static string Show(IEnumerable<KeyValuePair<string, Value>> properties) =>
        string.Join(' ', properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value.Kind}:{pair.Value}"));
}
