using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph.Columns;

namespace PaperGraph.Graph;

public sealed partial class GraphSnapshot
{
    /// <summary>A property of a node, computed ones included, or the absent value.</summary>
    public Value NodeProperty(int node, string key)
    {
        var value = ComputedNodeProperty(node, key);
        return value.IsNull ? _nodeProperties.Get(node, key) : value;
    }

    /// <summary>A property of a relationship, computed ones included, or the absent value.</summary>
    public Value RelationshipProperty(int relationship, string key)
    {
        var value = ComputedRelationshipProperty(relationship, key);
        return value.IsNull ? _relationshipProperties.Get(relationship, key) : value;
    }

    /// <summary>All properties of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="includeComputed">Whether those that the store cuts from its texts are wanted too.</param>
    public PropertyMap NodeProperties(int node, bool includeComputed = true)
    {
        var properties = _nodeProperties.At(node);
        if (includeComputed)
            Put(properties, PropertyNames.Abstract, ComputedNodeProperty(node, PropertyNames.Abstract));
        return PropertyMap.Of(properties);
    }

    /// <summary>All properties of a relationship.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <param name="includeComputed">Whether those that the store cuts from its texts are wanted too.</param>
    public PropertyMap RelationshipProperties(int relationship, bool includeComputed = true)
    {
        var properties = _relationshipProperties.At(relationship);
        if (includeComputed)
            Put(properties, PropertyNames.Evidence, ComputedRelationshipProperty(relationship, PropertyNames.Evidence));
        return PropertyMap.Of(properties);
    }

    internal PropertyTable NodeColumns => _nodeProperties;

    internal PropertyTable RelationshipColumns => _relationshipProperties;

    internal bool ComputesProperties => _computed is not null;

    internal IPropertyProvider? Computed => _computed;

    private Value ComputedNodeProperty(int node, string key) =>
        _computed is not null && key == PropertyNames.Abstract && TryGetLabel(Core.Schema.Labels.Paper, out var paper) && HasLabel(node, paper)
            ? _computed.FindAbstract(_ids[node])
            : Value.Null;

    private Value ComputedRelationshipProperty(int relationship, string key) =>
        _computed is not null && key == PropertyNames.Evidence
            ? ComputedProperties.Evidence(_computed, _typeNames[_types[relationship]], _ids[_starts[relationship]], name => _relationshipProperties.Get(relationship, name))
            : Value.Null;

    private static void Put(List<KeyValuePair<string, Value>> properties, string key, Value value)
    {
        if (value.IsNull)
            return;
        properties.RemoveAll(pair => pair.Key == key);
        properties.Add(new(key, value));
    }
}
