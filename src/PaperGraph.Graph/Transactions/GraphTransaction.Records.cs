using PaperGraph.Graph.Overlay;

namespace PaperGraph.Graph.Transactions;

public sealed partial class GraphTransaction
{
    internal int CreateNode(long stored)
    {
        var node = View.AddNode(_writer, stored);
        _nodes.Add(node);
        return node;
    }

    internal int CreateRelationship(int type, int start, int end, long stored)
    {
        if (!View.HasNode(start) || !View.HasNode(end))
            throw new ArgumentException("A relationship starts and ends at nodes that are there.");
        var relationship = View.AddRelationship(_writer, stored, type, start, end);
        _relationships.Add(relationship);
        View.OwnSide(Own(start), start, outgoing: true).Append(type, relationship, end);
        View.OwnSide(Own(end), end, outgoing: false).Append(type, relationship, start);
        return relationship;
    }

    /// <summary>Gives a node its labels without looking at constraints.</summary>
    internal void SetLabels(int node, int[] labels)
    {
        var record = Own(node);
        var isFirst = !record.HasOwnContent;
        View.SetLabels(record, node, labels);
        record.IsChanged = true;
        Enter(ElementKind.Node, node);
        if (isFirst)
            View.IdIndex.Add(View, node);
    }

    /// <summary>Gives a node its properties without looking at constraints.</summary>
    internal void SetProperties(int node, PropertyList properties)
    {
        var record = Own(node);
        var isFirst = !record.HasOwnContent;
        var id = View.NodeProperty(node, View.Base.IdKey);
        View.SetProperties(record, node, properties);
        record.IsChanged = true;
        Enter(ElementKind.Node, node);
        if (isFirst || properties[View.Base.IdKey] != id)
            View.IdIndex.Add(View, node);
    }

    // What a node has from the beginning.
    private void Fill(int node, int[] labels, PropertyList properties)
    {
        var record = Own(node);
        View.SetLabels(record, node, labels);
        View.SetProperties(record, node, properties);
        record.IsChanged = true;
        Enter(ElementKind.Node, node);
        if (!properties[View.Base.IdKey].IsNull)
            View.IdIndex.Add(View, node);
    }

    /// <summary>Gives a relationship its properties without looking at constraints.</summary>
    internal void SetRelationshipProperties(int relationship, PropertyList properties)
    {
        View.SetProperties(OwnRelationship(relationship), relationship, properties);
        Enter(ElementKind.Relationship, relationship);
    }

    /// <summary>Looks at constraints for all that was written.</summary>
    /// <exception cref="Rules.ConstraintViolationException">One is broken.</exception>
    internal void CheckConstraints()
    {
        foreach (var node in _nodes.Where(View.HasNode))
            _uniqueness.Check(node, View.LabelsOf(node), View.OwnNodeProperties(node));
        foreach (var relationship in _relationships.Where(View.HasRelationship))
            _uniqueness.CheckRelationship(relationship, View.OwnRelationshipProperties(relationship));
    }

    private void Enter(ElementKind kind, int element)
    {
        foreach (var active in View.ActiveRules)
        {
            if (active.Tables.Kind == kind)
                active.Tables.Add(View, element);
        }
    }

    private NodeRecord Own(int node)
    {
        var record = View.Own(_writer, node, out var isNew);
        if (isNew)
            _nodes.Add(node);
        return record;
    }

    private RelationshipRecord OwnRelationship(int relationship)
    {
        var record = View.OwnRelationship(_writer, relationship, out var isNew);
        if (isNew)
            _relationships.Add(relationship);
        return record;
    }
}
