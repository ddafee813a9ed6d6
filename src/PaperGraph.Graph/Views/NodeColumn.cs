using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Views;

/// <summary>One property of the nodes of a view.</summary>
public sealed class NodeColumn
{
    private readonly GraphView _view;
    private readonly int _key;
    private readonly Columns.PropertyColumn? _column;
    private readonly bool _isComputed;

    internal NodeColumn(GraphView view, int key)
    {
        (_view, _key) = (view, key);
        _column = (uint)key < (uint)view.Base.NodeColumns.Length ? view.Base.NodeColumns[key] : null;
        _isComputed = key >= 0 && key == view.Base.AbstractKey;
    }

    /// <summary>The property of a node, or the absent value.</summary>
    public Value Get(int node)
    {
        if (_isComputed)
            return _view.NodeProperty(node, _key);
        if (_view.FindRecord(node) is { } record)
            return _view.Own(record, node, _key);
        return _column is null ? Value.Null : _column.Get(node);
    }
}
