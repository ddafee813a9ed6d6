using PaperGraph.Graph.Overlay;

namespace PaperGraph.Graph;

/// <summary>What a transaction does to its own view.</summary>
public sealed partial class GraphView
{
    internal int AddNode(long writer, long stored)
    {
        var record = new NodeRecord(writer, stored) { Labels = [], Properties = PropertyList.Empty, Outgoing = new(), Incoming = new() };
        _nodes.Set(NodeCapacity, record);
        _base.ChangedNodes.Add(NodeCapacity);
        (NodeCount, Written, NextStoredNode) = (NodeCount + 1, Written + 1, Math.Max(NextStoredNode, stored + 1));
        return NodeCapacity++;
    }

    internal int AddRelationship(long writer, long stored, int type, int start, int end)
    {
        _relationships.Set(RelationshipCapacity, new(writer, stored, type, start, end) { Properties = PropertyList.Empty });
        _base.ChangedRelationships.Add(RelationshipCapacity);
        Count(ref _typeCounts, type, 1);
        (RelationshipCount, Written, NextStoredRelationship) = (RelationshipCount + 1, Written + 1, Math.Max(NextStoredRelationship, stored + 1));
        return RelationshipCapacity++;
    }

    /// <summary>The record of a node for a writer to change; made now if he has none.</summary>
    internal NodeRecord Own(long writer, int node, out bool isNew)
    {
        var record = _nodes.Find(node);
        isNew = record is null || record.Writer != writer;
        if (!isNew)
            return record!;
        Written += record is null ? 1 : 0;
        record = record?.CopyFor(writer) ?? new(writer, StoredNode(node));
        _nodes.Set(node, record);
        return record;
    }

    /// <summary>The record of a relationship for a writer to change; made now if he has none.</summary>
    internal RelationshipRecord OwnRelationship(long writer, int relationship, out bool isNew)
    {
        var record = _relationships.Find(relationship);
        isNew = record is null || record.Writer != writer;
        if (!isNew)
            return record!;
        Written += record is null ? 1 : 0;
        record = record?.CopyFor(writer)
            ?? new(writer, StoredRelationship(relationship), TypeOf(relationship), StartNode(relationship), EndNode(relationship));
        _relationships.Set(relationship, record);
        return record;
    }

    internal NeighbourLists OwnSide(NodeRecord record, int node, bool outgoing) => outgoing
        ? record.Outgoing ??= TakeFromBase(node, outgoing)
        : record.Incoming ??= TakeFromBase(node, outgoing);

    internal void CompactSides(NodeRecord record)
    {
        record.Outgoing?.Compact(_relationships);
        record.Incoming?.Compact(_relationships);
    }

    internal void SetLabels(NodeRecord record, int node, int[] labels)
    {
        foreach (var label in LabelsOf(node))
            Count(ref _labelCounts, label, -1);
        foreach (var label in labels)
        {
            Count(ref _labelCounts, label, 1);
            if (!BaseHasLabel(node, label))
                _base.Gained(label).Add(node);
        }

        if (node < _baseNodes)
            _base.ChangedNodes.Add(node);
        record.Labels = labels;
    }

    internal void SetProperties(NodeRecord record, int node, PropertyList properties)
    {
        if (node < _baseNodes)
            _base.ChangedNodes.Add(node);
        record.Properties = properties;
    }

    internal void SetProperties(RelationshipRecord record, int relationship, PropertyList properties)
    {
        if (relationship < _baseRelationships)
            _base.ChangedRelationships.Add(relationship);
        record.Properties = properties;
    }

    internal void Remove(NodeRecord record, int node)
    {
        _base.ChangedNodes.Add(node);
        foreach (var label in LabelsOf(node))
            Count(ref _labelCounts, label, -1);
        record.IsGone = true;
        NodeCount--;
    }

    internal void Remove(RelationshipRecord record, int relationship)
    {
        _base.ChangedRelationships.Add(relationship);
        Count(ref _typeCounts, record.Type, -1);
        record.IsGone = true;
        RelationshipCount--;
    }

    private static void Count(ref long[] counts, int index, int change)
    {
        if (index >= counts.Length)
            Array.Resize(ref counts, index + 1);
        counts[index] += change;
    }
}
