using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph;

public sealed partial class GraphView
{
    /// <summary>The node as it leaves the engine; one that is gone has neither labels nor properties.</summary>
    public GraphNode Node(int node)
    {
        var labels = LabelsOf(node);
        var names = new string[labels.Length];
        for (var i = 0; i < names.Length; i++)
            names[i] = Labels.Names[labels[i]];
        Array.Sort(names, StringComparer.Ordinal);
        return new(NameOf(node), [.. names], NodeProperties(node));
    }

    /// <summary>The relationship as it leaves the engine; one that is gone has neither type nor properties.</summary>
    public GraphRelationship Relationship(int relationship) => HasRelationship(relationship)
        ? new(Types.Names[TypeOf(relationship)], NameOf(StartNode(relationship)), NameOf(EndNode(relationship)), RelationshipProperties(relationship))
        : new("", "", "", PropertyMap.Empty);

    /// <summary>The node that is called so (<see cref="GraphNode.Id"/>); false where there is none.</summary>
    public bool TryFindNode(string id, out int node)
    {
        ArgumentNullException.ThrowIfNull(id);
        node = NodeName.TryGetStored(id, out var stored)
            ? FindStoredNode(stored) is var found && found >= 0 && NameOf(found) == id ? found : -1
            : FindOldestWithId(id);
        if (node < 0 && _snapshot.TryFindNode(id, out var named) && HasNode(named) && NameOf(named) == id)
            node = named;
        return node >= 0;
    }

    /// <summary>The node that the store keeps under a number (<see cref="StoredNode"/>); false where there is none.</summary>
    public bool TryFindStoredNode(long stored, out int node) => (node = FindStoredNode(stored)) >= 0;

    /// <summary>The relationship that the store keeps under a number (<see cref="StoredRelationship"/>); false where there is none.</summary>
    public bool TryFindStoredRelationship(long stored, out int relationship)
    {
        relationship = _base.FindStoredRelationship(stored);
        if (relationship < 0)
            relationship = FindCreated(stored, _baseRelationships, RelationshipCapacity, number => _relationships.Find(number)!.Stored);
        if (relationship >= 0 && !HasRelationship(relationship))
            relationship = -1;
        return relationship >= 0;
    }

    /// <summary>
    /// Nodes or relationships that transactions behind a number have written, created or deleted: what someone has to look at who knows the
    /// view that such a transaction left. Only for numbers from <see cref="BaseWriter"/> on.
    /// </summary>
    public IEnumerable<int> WrittenSince(ElementKind kind, long writer)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(writer, BaseWriter);
        var isNode = kind == ElementKind.Node;
        var (changed, count) = (isNode ? _base.ChangedNodes : _base.ChangedRelationships).Items;
        return changed.Take(count).Where(number => (isNode ? _nodes.Find(number)?.Writer : _relationships.Find(number)?.Writer) > writer);
    }

    /// <summary>What a node is called outside.</summary>
    internal string NameOf(int node)
    {
        if (Written == 0)
            return _snapshot.NodeId(node);
        var id = NodeProperty(node, _base.IdKey);
        if (id.Kind == ValueKind.String)
            return NodeName.CanBe(id.AsString()) && FindOldestWithId(id.AsString()) == node ? id.AsString() : NodeName.Of(StoredNode(node));

        // Snapshots of other sources call nodes by ids that are no properties of theirs.
        return node < _baseNodes && _snapshot.StoredNode(node) < 0 ? _snapshot.NodeId(node) : NodeName.Of(StoredNode(node));
    }

    private int FindStoredNode(long stored)
    {
        var node = _base.FindStoredNode(stored);
        if (node < 0)
            node = FindCreated(stored, _baseNodes, NodeCapacity, number => _nodes.Find(number)!.Stored);
        return node >= 0 && HasNode(node) ? node : -1;
    }

    private int FindOldestWithId(string id)
    {
        var oldest = -1;
        var seek = _idIndex.Seek(this, -1, Value.Of(id));
        while (seek.MoveNext())
        {
            if (oldest < 0 || StoredNode(seek.Current) < StoredNode(oldest))
                oldest = seek.Current;
        }

        return oldest;
    }

    // Elements are created in the order of their stored numbers.
    private static int FindCreated(long stored, int low, int high, Func<int, long> storedOf)
    {
        var end = high;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (storedOf(middle) < stored)
                low = middle + 1;
            else
                high = middle;
        }

        return low < end && storedOf(low) == stored ? low : -1;
    }
}
