using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Views;

namespace PaperGraph.Graph;

/// <summary>
/// The graph that one statement reads: a snapshot with what was written since. Numbers of nodes and relationships are of one view and
/// those made from it by commits; some may be gone. A reader's view never changes; a transaction's shows what it has written.
/// </summary>
public sealed class GraphView
{
    private readonly List<Element?> _nodes = [];
    private readonly List<Edge?> _relationships = [];

    internal GraphView()
    {
    }

    internal sealed record Element(List<int> Labels, Dictionary<int, Value> Properties, List<int> Outgoing, List<int> Incoming);

    internal sealed record Edge(int Type, int Start, int End, Dictionary<int, Value> Properties);

    internal List<Element?> Elements => _nodes;

    internal List<Edge?> Edges => _relationships;

    /// <summary>The labels.</summary>
    public NameList Labels { get; private set; } = new();

    /// <summary>The relationship types.</summary>
    public NameList Types { get; private set; } = new();

    /// <summary>The property keys of nodes and relationships.</summary>
    public NameList Keys { get; private set; } = new();

    /// <summary>Every node's number is below this.</summary>
    public int NodeCapacity => _nodes.Count;

    /// <summary>Every relationship's number is below this.</summary>
    public int RelationshipCapacity => _relationships.Count;

    /// <summary>How many nodes there are.</summary>
    public long NodeCount => _nodes.Count(node => node is not null);

    /// <summary>How many relationships there are.</summary>
    public long RelationshipCount => _relationships.Count(relationship => relationship is not null);

    /// <summary>How many nodes carry a label.</summary>
    public long CountNodes(int label) => _nodes.Count(node => node is not null && node.Labels.Contains(label));

    /// <summary>How many relationships have a type.</summary>
    public long CountRelationships(int type) => _relationships.Count(relationship => relationship is not null && relationship.Type == type);

    /// <summary>Whether a node is there.</summary>
    public bool HasNode(int node) => _nodes[node] is not null;

    /// <summary>Whether a relationship is there.</summary>
    public bool HasRelationship(int relationship) => _relationships[relationship] is not null;

    /// <summary>The labels of a node, by number in no order.</summary>
    public ReadOnlySpan<int> LabelsOf(int node) => _nodes[node] is { } element ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(element.Labels) : [];

    /// <summary>Whether a node carries a label.</summary>
    public bool HasLabel(int node, int label) => _nodes[node] is { } element && element.Labels.Contains(label);

    /// <summary>All nodes.</summary>
    public NodeScan Nodes() => new(this, -1);

    /// <summary>The nodes that carry a label; a number below 0 is that of no label.</summary>
    public NodeScan NodesWith(int label) => new(this, label < 0 ? int.MaxValue : label);

    /// <summary>The type of a relationship.</summary>
    public int TypeOf(int relationship) => _relationships[relationship]!.Type;

    /// <summary>The node at which a relationship starts.</summary>
    public int StartNode(int relationship) => _relationships[relationship]!.Start;

    /// <summary>The node at which a relationship ends.</summary>
    public int EndNode(int relationship) => _relationships[relationship]!.End;

    /// <summary>The relationships that start at a node.</summary>
    public Neighbours Outgoing(int node) => At(node, outgoing: true, -1);

    /// <summary>The relationships of one type that start at a node.</summary>
    public Neighbours Outgoing(int node, int type) => At(node, outgoing: true, type);

    /// <summary>The relationships that end at a node.</summary>
    public Neighbours Incoming(int node) => At(node, outgoing: false, -1);

    /// <summary>The relationships of one type that end at a node.</summary>
    public Neighbours Incoming(int node, int type) => At(node, outgoing: false, type);

    /// <summary>A property of a node, computed ones included, or the absent value; a key below 0 is that of no property.</summary>
    public Value NodeProperty(int node, int key) => _nodes[node]?.Properties.GetValueOrDefault(key) ?? Value.Null;

    /// <summary>A property of a relationship, computed ones included, or the absent value.</summary>
    public Value RelationshipProperty(int relationship, int key) => _relationships[relationship]?.Properties.GetValueOrDefault(key) ?? Value.Null;

    /// <summary>All properties of a node, computed ones included.</summary>
    public PropertyMap NodeProperties(int node) => MapOf(_nodes[node]?.Properties);

    /// <summary>All properties of a relationship, computed ones included.</summary>
    public PropertyMap RelationshipProperties(int relationship) => MapOf(_relationships[relationship]?.Properties);

    /// <summary>The node as it leaves the engine; one that is gone has neither labels nor properties.</summary>
    public GraphNode Node(int node) => new(
        node.ToString(System.Globalization.CultureInfo.InvariantCulture),
        [.. (_nodes[node]?.Labels ?? []).Select(label => Labels.Names[label]).Order(StringComparer.Ordinal)],
        NodeProperties(node));

    /// <summary>The relationship as it leaves the engine; one that is gone has neither type nor properties.</summary>
    public GraphRelationship Relationship(int relationship) => _relationships[relationship] is { } edge
        ? new(Types.Names[edge.Type], Node(edge.Start).Id, Node(edge.End).Id, RelationshipProperties(relationship))
        : new("", "", "", PropertyMap.Empty);

    /// <summary>The number under which the store keeps a node as long as it lives: what id() gives.</summary>
    public long StoredNode(int node) => node;

    /// <summary>The number under which the store keeps a relationship as long as it lives.</summary>
    public long StoredRelationship(int relationship) => relationship;

    internal GraphView Copy()
    {
        var copy = new GraphView { Labels = Labels.Copy(), Types = Types.Copy(), Keys = Keys.Copy() };
        foreach (var node in _nodes)
            copy._nodes.Add(node is null ? null : new([.. node.Labels], new(node.Properties), [.. node.Outgoing], [.. node.Incoming]));
        foreach (var relationship in _relationships)
            copy._relationships.Add(relationship is null ? null : relationship with { Properties = new(relationship.Properties) });
        return copy;
    }

    private Neighbours At(int node, bool outgoing, int type)
    {
        if (_nodes[node] is not { } element)
            return new([], [], 0, 0);
        var relationships = (outgoing ? element.Outgoing : element.Incoming).Where(relationship => type < 0 || _relationships[relationship]!.Type == type).ToArray();
        var nodes = Array.ConvertAll(relationships, relationship => outgoing ? _relationships[relationship]!.End : _relationships[relationship]!.Start);
        return new(relationships, nodes, 0, nodes.Length);
    }

    private PropertyMap MapOf(Dictionary<int, Value>? properties) =>
        properties is null ? PropertyMap.Empty : PropertyMap.Of(properties.Select(pair => KeyValuePair.Create(Keys.Names[pair.Key], pair.Value)));
}
