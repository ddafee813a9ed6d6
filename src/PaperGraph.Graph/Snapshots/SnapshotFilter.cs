using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Snapshots;

/// <summary>A filter in a snapshot's own numbers.</summary>
internal sealed class SnapshotFilter
{
    private readonly GraphSnapshot _graph;
    private readonly GraphFilter _filter;
    private readonly bool[]? _nodes;
    private readonly bool[]? _types;

    public SnapshotFilter(GraphSnapshot graph, GraphFilter filter)
    {
        (_graph, _filter) = (graph, filter);
        _nodes = ChooseNodes();
        _types = filter.Types is { } types ? [.. graph.TypeNames.Select(types.Contains)] : null;
    }

    public bool IncludesComputed => _filter.IncludeComputed;

    public bool TakesNode(int node) => _nodes is null || _nodes[node];

    public bool TakesRelationship(int relationship) =>
        (_types is null || _types[_graph.TypeOf(relationship)])
        && TakesNode(_graph.StartNode(relationship))
        && TakesNode(_graph.EndNode(relationship))
        && IsSureEnough(relationship);

    private bool IsSureEnough(int relationship)
    {
        if (_filter.MinConfidence <= 0)
            return true;
        var confidence = _graph.RelationshipColumns.Get(relationship, PropertyNames.Confidence);
        return confidence.Kind is not (ValueKind.Float or ValueKind.Integer) || confidence.AsFloat() >= _filter.MinConfidence;
    }

    private bool[]? ChooseNodes()
    {
        if (_filter.Labels is null && _filter.Ids is null)
            return null;
        var chosen = new bool[_graph.NodeCount];
        for (var node = 0; node < chosen.Length; node++)
            chosen[node] = (_filter.Ids is null || _filter.Ids.Contains(_graph.NodeId(node))) && HasWantedLabel(node);
        return chosen;
    }

    private bool HasWantedLabel(int node)
    {
        if (_filter.Labels is null)
            return true;
        foreach (var label in _graph.Labels(node))
        {
            if (_filter.Labels.Contains(_graph.LabelNames[label]))
                return true;
        }

        return false;
    }
}
