using System.Runtime.CompilerServices;
using PaperGraph.Graph.Overlay;
using PaperGraph.Graph.Views;

namespace PaperGraph.Graph;

public sealed partial class GraphView
{
    /// <summary>The relationships that start at a node.</summary>
    public Neighbours Outgoing(int node) => _nodes.Find(node) is { } record ? Own(record, record.Outgoing, node, outgoing: true) : _snapshot.OutgoingAdjacency.At(node);

    /// <summary>The relationships of one type that start at a node; none for a number below 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Neighbours Outgoing(int node, int type) =>
        _nodes.Find(node) is { } record ? Own(record, record.Outgoing, node, type, outgoing: true) : _snapshot.OutgoingAdjacency.At(node, type);

    /// <summary>The relationships that end at a node.</summary>
    public Neighbours Incoming(int node) => _nodes.Find(node) is { } record ? Own(record, record.Incoming, node, outgoing: false) : _snapshot.IncomingAdjacency.At(node);

    /// <summary>The relationships of one type that end at a node; none for a number below 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Neighbours Incoming(int node, int type) =>
        _nodes.Find(node) is { } record ? Own(record, record.Incoming, node, type, outgoing: false) : _snapshot.IncomingAdjacency.At(node, type);

    /// <summary>How many relationships a node has on one side.</summary>
    /// <param name="node">The node.</param>
    /// <param name="type">Their type; -1 for any.</param>
    /// <param name="outgoing">Those that start at it, or those that end there.</param>
    public int Degree(int node, int type, bool outgoing) => (outgoing, type) switch
    {
        (true, -1) => _nodes.Find(node) is { IsGone: false, Outgoing: { } lists } ? Living(lists).Degree : Outgoing(node).Count,
        (false, -1) => _nodes.Find(node) is { IsGone: false, Incoming: { } lists } ? Living(lists).Degree : Incoming(node).Count,
        (true, _) => Outgoing(node, type).Count,
        _ => Incoming(node, type).Count,
    };

    /// <summary>Whether relationships hang on a node, also on one that is gone.</summary>
    internal bool IsConnected(int node) => _nodes.Find(node) is { } record
        ? (record.Outgoing is { } outgoing ? Living(outgoing).Degree : _snapshot.OutgoingAdjacency.At(node).Count) > 0
            || (record.Incoming is { } incoming ? Living(incoming).Degree : _snapshot.IncomingAdjacency.At(node).Count) > 0
        : Outgoing(node).Count + Incoming(node).Count > 0;

    private Neighbours Own(NodeRecord record, NeighbourLists? lists, int node, bool outgoing) =>
        record.IsGone ? default : lists is null ? BaseSide(outgoing).At(node) : Living(lists).All();

    private Neighbours Own(NodeRecord record, NeighbourLists? lists, int node, int type, bool outgoing) =>
        record.IsGone ? default : lists is null ? BaseSide(outgoing).At(node, type) : Living(lists).Of(type);

    private NeighbourLists Living(NeighbourLists lists)
    {
        lists.Compact(_relationships);
        return lists;
    }

    private Snapshots.Adjacency BaseSide(bool outgoing) => outgoing ? _snapshot.OutgoingAdjacency : _snapshot.IncomingAdjacency;

    private NeighbourLists TakeFromBase(int node, bool outgoing)
    {
        var lists = new NeighbourLists();
        var side = BaseSide(outgoing);
        foreach (var type in side.Types(node))
            lists.Take(type, side.At(node, type));
        return lists;
    }
}
