using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PaperGraph.Graph.Overlay;
using PaperGraph.Graph.Rules;
using PaperGraph.Graph.Views;

namespace PaperGraph.Graph;

/// <summary>
/// The graph that one statement reads: a snapshot with what was written since. Numbers of nodes and relationships are of one view and
/// those made from it by commits; some may be gone. A reader's view never changes; a transaction's shows what it has written.
/// </summary>
public sealed partial class GraphView
{
    private readonly BaseGraph _base;
    private readonly GraphSnapshot _snapshot;
    private readonly int _baseNodes;
    private readonly int _baseRelationships;
    private readonly RecordPages<NodeRecord> _nodes;
    private readonly RecordPages<RelationshipRecord> _relationships;
    private long[] _labelCounts;
    private long[] _typeCounts;
    private static long _lastWriter;

    /// <summary>All of a snapshot, with nothing written since.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="rules">The rules that are kept with it.</param>
    public GraphView(GraphSnapshot snapshot, params ImmutableArray<GraphRule> rules)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        (_base, _snapshot, Generation) = (new(snapshot), snapshot, snapshot.Generation);
        (_baseNodes, _baseRelationships) = (NodeCapacity, RelationshipCapacity) = (snapshot.NodeCount, snapshot.RelationshipCount);
        (NodeCount, RelationshipCount) = (_baseNodes, _baseRelationships);
        (_nodes, _relationships) = (new(), new());
        (Labels, Types, Keys) = (_base.Labels.Fork(), _base.Types.Fork(), _base.Keys.Fork());
        _labelCounts = [.. snapshot.LabelNames.Select((_, label) => (long)snapshot.LabelIndex.Nodes(label).Length)];
        _typeCounts = new long[snapshot.TypeNames.Count];
        foreach (var type in snapshot.Types)
            _typeCounts[type]++;
        (NextStoredNode, NextStoredRelationship) = (Last(snapshot.StoredNodes) + 1, Last(snapshot.StoredRelationships) + 1);
        _idIndex = new(_base, ElementKind.Node, -1, [_base.IdKey], isUnique: false);
        LastWriter = BaseWriter = NewWriter();
        SetRules(rules);
    }

    private GraphView(GraphView parent, long writer)
    {
        (LastWriter, BaseWriter) = (writer, parent.BaseWriter);
        (_base, _snapshot, Generation) = (parent._base, parent._snapshot, parent.Generation);
        (_baseNodes, _baseRelationships) = (parent._baseNodes, parent._baseRelationships);
        (NodeCapacity, RelationshipCapacity) = (parent.NodeCapacity, parent.RelationshipCapacity);
        (NodeCount, RelationshipCount) = (parent.NodeCount, parent.RelationshipCount);
        (_nodes, _relationships, Written) = (parent._nodes.Fork(), parent._relationships.Fork(), parent.Written);
        (Labels, Types, Keys) = (parent.Labels.Fork(), parent.Types.Fork(), parent.Keys.Fork());
        (_labelCounts, _typeCounts) = ((long[])parent._labelCounts.Clone(), (long[])parent._typeCounts.Clone());
        (NextStoredNode, NextStoredRelationship) = (parent.NextStoredNode, parent.NextStoredRelationship);
        (Rules, _rules, _idIndex) = (parent.Rules, parent._rules, parent._idIndex);
    }

    /// <summary>The number of the commit that left the graph so; 0 where no store keeps it.</summary>
    public long Generation { get; internal set; }

    /// <summary>The labels.</summary>
    public NameList Labels { get; }

    /// <summary>The relationship types.</summary>
    public NameList Types { get; }

    /// <summary>The property keys of nodes and relationships.</summary>
    public NameList Keys { get; }

    /// <summary>Every node's number is below this.</summary>
    public int NodeCapacity { get; private set; }

    /// <summary>Every relationship's number is below this.</summary>
    public int RelationshipCapacity { get; private set; }

    /// <summary>How many nodes there are.</summary>
    public long NodeCount { get; private set; }

    /// <summary>How many relationships there are.</summary>
    public long RelationshipCount { get; private set; }

    /// <summary>
    /// The number of the last transaction whose writes are in this view, its own where it is a transaction's. A view of a graph that was read
    /// anew has a number of its own, larger than those before.
    /// </summary>
    public long LastWriter { get; internal set; }

    /// <summary>The number of the last transaction whose writes are in the snapshot beneath.</summary>
    public long BaseWriter { get; internal set; }

    internal BaseGraph Base => _base;

    /// <summary>How many elements have a record of their own.</summary>
    internal int Written { get; private set; }

    internal long NextStoredNode { get; private set; }

    internal long NextStoredRelationship { get; private set; }

    internal RecordPages<RelationshipRecord> RelationshipRecords => _relationships;

    /// <summary>How many nodes carry a label.</summary>
    public long CountNodes(int label) => (uint)label < (uint)_labelCounts.Length ? _labelCounts[label] : 0;

    /// <summary>How many relationships have a type.</summary>
    public long CountRelationships(int type) => (uint)type < (uint)_typeCounts.Length ? _typeCounts[type] : 0;

    /// <summary>Whether a node is there.</summary>
    public bool HasNode(int node) => _nodes.Find(node) is { } record ? !record.IsGone : (uint)node < (uint)_baseNodes;

    /// <summary>Whether a relationship is there.</summary>
    public bool HasRelationship(int relationship) =>
        _relationships.Find(relationship) is { } record ? !record.IsGone : (uint)relationship < (uint)_baseRelationships;

    /// <summary>The labels of a node, by number in no order.</summary>
    public ReadOnlySpan<int> LabelsOf(int node) => _nodes.Find(node) switch
    {
        null => _snapshot.LabelIndex.Labels(node),
        { IsGone: true } => [],
        { Labels: { } own } => own,
        _ => _snapshot.LabelIndex.Labels(node),
    };

    /// <summary>Whether a node carries a label.</summary>
    public bool HasLabel(int node, int label) => _nodes.Find(node) switch
    {
        null => BaseHasLabel(node, label),
        { IsGone: true } => false,
        { Labels: { } own } => own.AsSpan().Contains(label),
        _ => BaseHasLabel(node, label),
    };

    /// <summary>Moves those of some nodes to the beginning that carry a label; how many is returned.</summary>
    public int KeepWith(int label, Span<int> nodes)
    {
        var kept = 0;
        foreach (var node in nodes)
        {
            nodes[kept] = node;
            kept += HasLabel(node, label) ? 1 : 0;
        }

        return kept;
    }

    /// <summary>All nodes.</summary>
    public NodeScan Nodes() => NodeScan.OfAll(this);

    /// <summary>The nodes that carry a label; a number below 0 is that of no label.</summary>
    public NodeScan NodesWith(int label) => NodeScan.Of(this, label);

    /// <summary>The type of a relationship, also of one that is gone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int TypeOf(int relationship) =>
        relationship < _baseRelationships ? _snapshot.Types[relationship] : _relationships.Find(relationship)!.Type;

    /// <summary>The node at which a relationship starts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StartNode(int relationship) =>
        relationship < _baseRelationships ? _snapshot.Starts[relationship] : _relationships.Find(relationship)!.Start;

    /// <summary>The node at which a relationship ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EndNode(int relationship) =>
        relationship < _baseRelationships ? _snapshot.Ends[relationship] : _relationships.Find(relationship)!.End;

    /// <summary>The number under which the store keeps a node as long as it lives: what id() gives.</summary>
    public long StoredNode(int node) => _nodes.Find(node)?.Stored ?? StoredOr(_snapshot.StoredNodes[node], node);

    /// <summary>The number under which the store keeps a relationship as long as it lives.</summary>
    public long StoredRelationship(int relationship) =>
        _relationships.Find(relationship)?.Stored ?? StoredOr(_snapshot.StoredRelationships[relationship], relationship);

    internal bool BaseHasLabel(int node, int label) =>
        node < _baseNodes && (uint)label < (uint)_snapshot.LabelNames.Count && _snapshot.LabelIndex.Has(node, label);

    internal NodeRecord? FindRecord(int node) => _nodes.Find(node);

    internal RelationshipRecord? FindRelationshipRecord(int relationship) => _relationships.Find(relationship);

    /// <summary>The same graph for a transaction, which may write to it; this one is not to be written any more.</summary>
    internal GraphView Fork(long writer) => new(this, writer);

    /// <summary>A view of a snapshot that was made of another view; commits may go on from either.</summary>
    internal static GraphView AfterMerge(GraphView from, GraphSnapshot snapshot) => new(snapshot, from.Rules)
    {
        LastWriter = from.LastWriter,
        BaseWriter = from.LastWriter,
        NextStoredNode = from.NextStoredNode,
        NextStoredRelationship = from.NextStoredRelationship,
    };

    internal static long NewWriter() => Interlocked.Increment(ref _lastWriter);

    private static long StoredOr(long stored, int number) => stored < 0 ? number : stored;

    private static long Last(long[] stored) => stored.Length == 0 ? -1 : Math.Max(stored.Max(), stored.Length - 1);
}
