using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Views;

/// <summary>One property of the relationships of a view.</summary>
public sealed class RelationshipColumn
{
    private readonly GraphView _view;
    private readonly int _key;
    private readonly Columns.PropertyColumn? _column;
    private readonly bool _isComputed;

    internal RelationshipColumn(GraphView view, int key)
    {
        (_view, _key) = (view, key);
        _column = (uint)key < (uint)view.Base.RelationshipColumns.Length ? view.Base.RelationshipColumns[key] : null;
        _isComputed = key >= 0 && key == view.Base.EvidenceKey;
    }

    /// <summary>The property of a relationship, or the absent value.</summary>
    public Value Get(int relationship)
    {
        if (_isComputed)
            return _view.RelationshipProperty(relationship, _key);
        if (_view.FindRelationshipRecord(relationship) is { } record)
            return _view.Own(record, relationship, _key);
        return _column is null ? Value.Null : _column.Get(relationship);
    }
}
