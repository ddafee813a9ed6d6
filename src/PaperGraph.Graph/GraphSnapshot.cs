using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Columns;
using PaperGraph.Graph.Snapshots;

namespace PaperGraph.Graph;

/// <summary>
/// A property graph in memory that never changes, as arrays. Nodes are numbered from 0 in ordinal order of their ids,
/// labels and types in ordinal order of their names, relationships in the order of start, type, end and
/// <see cref="RelationshipKey.Discriminator"/>: equal graphs are equal arrays, and walking the numbers is walking in the
/// order that exports want.
/// </summary>
public sealed partial class GraphSnapshot
{
    private readonly string[] _ids;
    private readonly Dictionary<string, int> _nodesById;
    private readonly Dictionary<string, int[]> _namesakes;
    private readonly string[] _labelNames;
    private readonly LabelIndex _labels;
    private readonly string[] _typeNames;
    private readonly int[] _types;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly Adjacency _outgoing;
    private readonly Adjacency _incoming;
    private readonly PropertyTable _nodeProperties;
    private readonly PropertyTable _relationshipProperties;
    private readonly IPropertyProvider? _computed;
    private readonly long[] _storedNodes;
    private readonly long[] _storedRelationships;

    internal GraphSnapshot(SnapshotParts parts, IPropertyProvider? computed, long generation)
    {
        (_ids, _nodesById, _namesakes, _storedNodes) = (parts.Ids, parts.NodesById, parts.Namesakes, parts.StoredNodes);
        (_labelNames, _labels, _nodeProperties) = (parts.LabelNames, parts.Labels, parts.NodeProperties);
        (_typeNames, _types, _starts, _ends) = (parts.TypeNames, parts.Types, parts.Starts, parts.Ends);
        (_relationshipProperties, _storedRelationships) = (parts.RelationshipProperties, parts.StoredRelationships);
        _outgoing = Adjacency.Of(_starts, _ends, _types, _ids.Length);
        _incoming = Adjacency.Of(_ends, _starts, _types, _ids.Length);
        (_computed, Generation) = (computed, generation);
    }

    /// <summary>A graph without nodes.</summary>
    public static GraphSnapshot Empty { get; } = new GraphSnapshotBuilder().Build();

    /// <summary>The number of the commit that left the graph so; 0 where no store keeps it.</summary>
    public long Generation { get; }

    /// <summary>The number of nodes.</summary>
    public int NodeCount => _ids.Length;

    /// <summary>The number of relationships.</summary>
    public int RelationshipCount => _types.Length;

    /// <summary>Every label that a node carries, in ordinal order; a label's number is its place here.</summary>
    public IReadOnlyList<string> LabelNames => _labelNames;

    /// <summary>Every type that a relationship has, in ordinal order; a type's number is its place here.</summary>
    public IReadOnlyList<string> TypeNames => _typeNames;

    /// <summary>The number of a label; false where no node carries it.</summary>
    public bool TryGetLabel(string name, out int label) => TryFind(_labelNames, name, out label);

    /// <summary>The number of a relationship type; false where no relationship has it.</summary>
    public bool TryGetType(string name, out int type) => TryFind(_typeNames, name, out type);

    /// <summary>The node with an id; false where there is none.</summary>
    public bool TryFindNode(string id, out int node) => _nodesById.TryGetValue(id, out node);

    /// <summary>A node's id.</summary>
    public string NodeId(int node) => _ids[node];

    /// <summary>The number under which the store keeps a node as long as it lives; -1 where no store does.</summary>
    public long StoredNode(int node) => _storedNodes[node];

    /// <summary>The number under which the store keeps a relationship as long as it lives; -1 where no store does.</summary>
    public long StoredRelationship(int relationship) => _storedRelationships[relationship];

    /// <summary>Whether a node carries a label.</summary>
    public bool HasLabel(int node, int label) => _labels.Has(node, label);

    /// <summary>The labels of a node in order.</summary>
    public ReadOnlySpan<int> Labels(int node) => _labels.Labels(node);

    /// <summary>The nodes that carry a label, in order of their ids.</summary>
    public ReadOnlySpan<int> NodesWith(int label) => _labels.Nodes(label);

    /// <summary>The nodes that carry a label, in order of their ids; none where no node carries it.</summary>
    public ReadOnlySpan<int> NodesWith(string label) => TryGetLabel(label, out var number) ? NodesWith(number) : [];

    /// <summary>The type of a relationship.</summary>
    public int TypeOf(int relationship) => _types[relationship];

    /// <summary>The node at which a relationship starts.</summary>
    public int StartNode(int relationship) => _starts[relationship];

    /// <summary>The node at which a relationship ends.</summary>
    public int EndNode(int relationship) => _ends[relationship];

    /// <summary>The relationships that start at a node, by type, then end.</summary>
    public ReadOnlySpan<int> Outgoing(int node) => _outgoing.At(node).Relationships;

    /// <summary>The relationships of one type that start at a node, by end.</summary>
    public ReadOnlySpan<int> Outgoing(int node, int type) => _outgoing.At(node, type).Relationships;

    /// <summary>The relationships that end at a node, by type, then start.</summary>
    public ReadOnlySpan<int> Incoming(int node) => _incoming.At(node).Relationships;

    /// <summary>The relationships of one type that end at a node, by start.</summary>
    public ReadOnlySpan<int> Incoming(int node, int type) => _incoming.At(node, type).Relationships;

    internal int[] Types => _types;

    internal int[] Starts => _starts;

    internal int[] Ends => _ends;

    internal long[] StoredNodes => _storedNodes;

    internal long[] StoredRelationships => _storedRelationships;

    internal LabelIndex LabelIndex => _labels;

    internal Adjacency OutgoingAdjacency => _outgoing;

    internal Adjacency IncomingAdjacency => _incoming;

    /// <summary>Nodes whose property <c>id</c> is a text that another node is called by already.</summary>
    internal int[] Namesakes(string id) => _namesakes.Count == 0 ? [] : _namesakes.GetValueOrDefault(id) ?? [];

    private static bool TryFind(string[] names, string name, out int number)
    {
        number = Array.BinarySearch(names, name, StringComparer.Ordinal);
        return number >= 0;
    }
}
