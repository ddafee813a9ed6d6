namespace PaperGraph.Graph.Views;

/// <summary>Walks over nodes of a view that are there; nodes that come while it walks are left out.</summary>
public struct NodeScan
{
    private readonly GraphView _view;
    private readonly int _label;

    // The nodes to look at; null where these are the numbers themselves.
    private int[]? _nodes;
    private int _next;
    private int _end;

    // Those that got the label since the base; null once it is their turn, and where there are none.
    private int[]? _gained;
    private readonly int _gainedCount;
    private bool _isBase = true;

    private NodeScan(GraphView view, int label, int[]? nodes, int end)
    {
        (_view, _label, _nodes, _end) = (view, label, nodes, end);
        if (label >= 0 && view.Written > 0)
            (_gained, _gainedCount) = view.Base.Gained(label).Items;
    }

    internal static NodeScan OfAll(GraphView view) => new(view, -1, null, view.NodeCapacity);

    internal static NodeScan Of(GraphView view, int label)
    {
        if (label < 0)
            return new(view, -1, [], 0);
        var nodes = label < view.Base.Snapshot.LabelNames.Count ? view.Base.Snapshot.LabelIndex.Nodes(label) : [];
        return new(view, label, nodes, nodes.Length);
    }

    /// <summary>The node that the walk has come to.</summary>
    public int Current { get; private set; }

    /// <summary>Goes on to the next node; false where there is none.</summary>
    public bool MoveNext()
    {
        while (true)
        {
            while (_next < _end)
            {
                Current = _nodes is null ? _next : _nodes[_next];
                _next++;
                if (IsThere())
                    return true;
            }

            if (_gained is null)
                return false;
            (_nodes, _next, _end, _gained, _isBase) = (_gained, 0, _gainedCount, null, false);
        }
    }

    private readonly bool IsThere()
    {
        if (_label < 0)
            return _view.HasNode(Current);
        if (!_isBase && (Current >= _view.NodeCapacity || _view.BaseHasLabel(Current, _label)))
            return false;
        return _view.FindRecord(Current) is null ? _isBase : _view.HasLabel(Current, _label);
    }
}
