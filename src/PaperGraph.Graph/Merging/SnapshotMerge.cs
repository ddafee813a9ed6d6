using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Columns;
using PaperGraph.Graph.Overlay;

namespace PaperGraph.Graph.Merging;

/// <summary>Makes a snapshot of a view.</summary>
internal sealed class SnapshotMerge
{
    private readonly GraphView _view;
    private readonly CancellationToken _cancellationToken;
    private readonly GraphSnapshotBuilder _builder = new();
    private readonly int[] _nodeRows;
    private readonly int[] _relationshipRows;

    private SnapshotMerge(GraphView view, CancellationToken cancellationToken)
    {
        (_view, _cancellationToken) = (view, cancellationToken);
        (_nodeRows, _relationshipRows) = (new int[view.NodeCapacity], new int[view.RelationshipCapacity]);
    }

    public static GraphSnapshot Build(GraphView view, CancellationToken cancellationToken)
    {
        var merge = new SnapshotMerge(view, cancellationToken);
        merge.AddNodes();
        merge.AddRelationships();
        merge.AddProperties(merge._builder.NodeProperties, merge._nodeRows, view.Base.NodeColumns, node => view.FindRecord(node)?.Properties);
        merge.AddProperties(merge._builder.RelationshipProperties, merge._relationshipRows, view.Base.RelationshipColumns, relationship => view.FindRelationshipRecord(relationship)?.Properties);
        return merge._builder.Build(view.Base.Snapshot.Computed, view.Generation);
    }

    private void AddNodes()
    {
        var sets = new Dictionary<int, int>();
        for (var node = 0; node < _nodeRows.Length; node++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _nodeRows[node] = _view.HasNode(node) ? AddNode(node, LabelSet(node, sets)) : -1;
        }
    }

    private int AddNode(int node, int labelSet)
    {
        var id = _view.NodeProperty(node, _view.Base.IdKey);
        return _builder.AddStoredNode(id.Kind == ValueKind.String ? id.AsString() : null, labelSet, _view.StoredNode(node));
    }

    // Most nodes share few sets of labels, which the base has by number.
    private int LabelSet(int node, Dictionary<int, int> sets)
    {
        if (_view.FindRecord(node) is { Labels: not null })
            return _builder.LabelSet(LabelNames(node));
        var number = _view.Base.Snapshot.LabelIndex.SetOf(node);
        if (!sets.TryGetValue(number, out var set))
            sets.Add(number, set = _builder.LabelSet(LabelNames(node)));
        return set;
    }

    private IEnumerable<string> LabelNames(int node) => _view.LabelsOf(node).ToArray().Select(label => _view.Labels.Names[label]);

    private void AddRelationships()
    {
        var types = Enumerable.Repeat(-1, _view.Types.Names.Count).ToArray();
        for (var relationship = 0; relationship < _relationshipRows.Length; relationship++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _relationshipRows[relationship] = -1;
            if (!_view.HasRelationship(relationship))
                continue;
            ref var type = ref types[_view.TypeOf(relationship)];
            if (type < 0)
                type = _builder.Type(_view.Types.Names[_view.TypeOf(relationship)]);
            _relationshipRows[relationship] = _builder.AddRelationship(
                type, _nodeRows[_view.StartNode(relationship)], _nodeRows[_view.EndNode(relationship)], _view.StoredRelationship(relationship));
        }
    }

    private void AddProperties(PropertyTableBuilder table, int[] rows, PropertyColumn?[] columns, Func<int, PropertyList?> ownOf)
    {
        var own = Array.ConvertAll(rows, _ => (PropertyList?)null);
        for (var element = 0; element < rows.Length; element++)
            own[element] = rows[element] < 0 ? null : ownOf(element);
        for (var key = 0; key < _view.Keys.Names.Count; key++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var column = key < columns.Length ? columns[key] : null;
            var number = table.Key(_view.Keys.Names[key]);
            for (var element = 0; element < rows.Length; element++)
            {
                if (own[element] is { } properties)
                    table.Set(rows[element], number, properties[key]);
                else if (rows[element] >= 0 && column is not null)
                    table.Set(rows[element], number, column.Get(element));
            }
        }
    }
}
