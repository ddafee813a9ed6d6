using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Views;

/// <summary>One property of the nodes of a view.</summary>
public sealed class NodeColumn
{
    private readonly GraphView _view;
    private readonly int _key;
    private readonly Columns.PropertyColumn? _column;
    private readonly bool _isComputed;
    private readonly bool _isUniform;

    internal NodeColumn(GraphView view, int key)
    {
        (_view, _key) = (view, key);
        _column = (uint)key < (uint)view.Base.NodeColumns.Length ? view.Base.NodeColumns[key] : null;
        _isUniform = _column?.UniformType is PropertyType.String or PropertyType.Integer;
        _isComputed = key >= 0 && key == view.Base.AbstractKey;
    }

    /// <summary>
    /// Whether a node has the property and it is a text or an integer, so that a uniqueness constraint keeps it apart from those of all other
    /// nodes (NaN, for one, differs from itself). Mostly no value is read for it; of a computed property it is never said.
    /// </summary>
    public bool IsExact(int node)
    {
        if (_isUniform && !_isComputed && _view.FindRecord(node) is null)
            return _column!.Has(node);
        return !_isComputed && Get(node).Kind is ValueKind.String or ValueKind.Integer;
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
