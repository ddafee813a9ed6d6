using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph.Overlay;
using PaperGraph.Graph.Views;

namespace PaperGraph.Graph;

public sealed partial class GraphView
{
    /// <summary>A property of a node, computed ones included, or the absent value; a key below 0 is that of no property.</summary>
    public Value NodeProperty(int node, int key)
    {
        if (key >= 0 && key == _base.AbstractKey && FindAbstract(node) is { IsNull: false } text)
            return text;
        return _nodes.Find(node) is { } record ? Own(record, node, key) : _base.NodeProperty(node, key);
    }

    /// <summary>A property of a relationship, computed ones included, or the absent value.</summary>
    public Value RelationshipProperty(int relationship, int key)
    {
        if (key >= 0 && key == _base.EvidenceKey && FindEvidence(relationship) is { IsNull: false } sentence)
            return sentence;
        return _relationships.Find(relationship) is { } record ? Own(record, relationship, key) : _base.RelationshipProperty(relationship, key);
    }

    /// <summary>A property of nodes, for reading it of many.</summary>
    public NodeColumn NodeColumn(int key) => new(this, key);

    /// <summary>A property of relationships, for reading it of many.</summary>
    public RelationshipColumn RelationshipColumn(int key) => new(this, key);

    /// <summary>All properties of a node, computed ones included.</summary>
    public PropertyMap NodeProperties(int node) => NodeProperties(node, includeComputed: true);

    /// <summary>All properties of a relationship, computed ones included.</summary>
    public PropertyMap RelationshipProperties(int relationship) => RelationshipProperties(relationship, includeComputed: true);

    internal PropertyMap NodeProperties(int node, bool includeComputed)
    {
        if (!HasNode(node))
            return PropertyMap.Empty;
        var computed = includeComputed ? FindAbstract(node) : Value.Null;
        return Named(OwnNodeProperties(node), PropertyNames.Abstract, computed);
    }

    internal PropertyMap RelationshipProperties(int relationship, bool includeComputed)
    {
        if (!HasRelationship(relationship))
            return PropertyMap.Empty;
        var computed = includeComputed ? FindEvidence(relationship) : Value.Null;
        return Named(OwnRelationshipProperties(relationship), PropertyNames.Evidence, computed);
    }

    /// <summary>The properties of a node that are kept, not computed.</summary>
    internal PropertyList OwnNodeProperties(int node) => _nodes.Find(node)?.Properties ?? FromBase(_base.NodeColumns, node, _baseNodes);

    /// <summary>The properties of a relationship that are kept, not computed.</summary>
    internal PropertyList OwnRelationshipProperties(int relationship) =>
        _relationships.Find(relationship)?.Properties ?? FromBase(_base.RelationshipColumns, relationship, _baseRelationships);

    /// <summary>What a paper's text says of a property of a node; the absent value where none does.</summary>
    internal Value ComputedNodeProperty(int node, int key) => key >= 0 && key == _base.AbstractKey ? FindAbstract(node) : Value.Null;

    /// <summary>What a paper's text says of a property of a relationship.</summary>
    internal Value ComputedRelationshipProperty(int relationship, int key) => key >= 0 && key == _base.EvidenceKey ? FindEvidence(relationship) : Value.Null;

    internal Value Own(NodeRecord record, int node, int key)
    {
        if (record.IsGone)
            return Value.Null;
        return record.Properties is { } own ? own[key] : _base.NodeProperty(node, key);
    }

    internal Value Own(RelationshipRecord record, int relationship, int key)
    {
        if (record.IsGone)
            return Value.Null;
        return record.Properties is { } own ? own[key] : _base.RelationshipProperty(relationship, key);
    }

    private Value FindAbstract(int node) =>
        _snapshot.Computed is { } texts && HasLabel(node, _base.PaperLabel) && NodeProperty(node, _base.IdKey) is { Kind: ValueKind.String } id
            ? texts.FindAbstract(id.AsString())
            : Value.Null;

    private Value FindEvidence(int relationship) => _snapshot.Computed is { } texts && HasRelationship(relationship)
        ? ComputedProperties.Evidence(
            texts, Types.Names[TypeOf(relationship)], NodeProperty(StartNode(relationship), _base.IdKey).ToString(),
            name => RelationshipProperty(relationship, Keys.Find(name)))
        : Value.Null;

    private static PropertyList FromBase(Columns.PropertyColumn?[] columns, int row, int rows)
    {
        if (row >= rows)
            return PropertyList.Empty;
        List<PropertyList.Entry> entries = [];
        for (var key = 0; key < columns.Length; key++)
        {
            if (columns[key] is { } column && column.Has(row))
                entries.Add(new(key, column.Get(row)));
        }

        return PropertyList.Of(entries);
    }

    private PropertyMap Named(PropertyList properties, string computedKey, Value computed)
    {
        var entries = properties.Entries;
        var pairs = new (string Key, Value Value)[entries.Length + (computed.IsNull ? 0 : 1)];
        for (var i = 0; i < entries.Length; i++)
            pairs[i] = (Keys.Names[entries[i].Key], entries[i].Value);
        if (computed.IsNull)
            return PropertyMap.Of(pairs);
        pairs[^1] = (computedKey, computed);
        if (Array.FindIndex(pairs, pair => pair.Key == computedKey) is var kept && kept < entries.Length)
            pairs[kept].Value = Value.Null;
        return PropertyMap.Of(pairs);
    }
}
