using System.Collections.Concurrent;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph.Columns;
using PaperGraph.Graph.Overlay;
using PaperGraph.Graph.Views;

namespace PaperGraph.Graph;

/// <summary>The snapshot beneath views: what it holds by numbers of labels, types and keys, and what the views over it share.</summary>
internal sealed class BaseGraph
{
    private readonly ConcurrentDictionary<int, NumberList> _gained = [];
    private readonly Lazy<StoredNumbers> _storedNodes;
    private readonly Lazy<StoredNumbers> _storedRelationships;

    public BaseGraph(GraphSnapshot snapshot)
    {
        Snapshot = snapshot;
        Labels = new(snapshot.LabelNames);
        Types = new(snapshot.TypeNames);
        Keys = new(snapshot.NodeColumns.Keys.Union(snapshot.RelationshipColumns.Keys).Order(StringComparer.Ordinal));
        IdKey = Keys.Add(PropertyNames.Id);
        (AbstractKey, EvidenceKey) = snapshot.Computed is null ? (-1, -1) : (Keys.Add(PropertyNames.Abstract), Keys.Add(PropertyNames.Evidence));
        PaperLabel = Labels.Find(Core.Schema.Labels.Paper);
        NodeColumns = ByKey(snapshot.NodeColumns);
        RelationshipColumns = ByKey(snapshot.RelationshipColumns);
        _storedNodes = new(() => new(snapshot.StoredNodes));
        _storedRelationships = new(() => new(snapshot.StoredRelationships));
    }

    public GraphSnapshot Snapshot { get; }

    public NameList Labels { get; }

    public NameList Types { get; }

    public NameList Keys { get; }

    public PropertyColumn?[] NodeColumns { get; }

    public PropertyColumn?[] RelationshipColumns { get; }

    public int IdKey { get; }

    /// <summary>The key of abstracts; -1 where nothing serves them.</summary>
    public int AbstractKey { get; }

    /// <summary>The key of evidence; -1 where nothing serves it.</summary>
    public int EvidenceKey { get; }

    public int PaperLabel { get; }

    /// <summary>Nodes that some view has otherwise than the base, but for their relationships.</summary>
    public NumberList ChangedNodes { get; } = new();

    /// <summary>Relationships that some view has otherwise than the base.</summary>
    public NumberList ChangedRelationships { get; } = new();

    /// <summary>Nodes that got a label in some view.</summary>
    public NumberList Gained(int label) => _gained.GetOrAdd(label, _ => new());

    /// <summary>The node that the base keeps under a stored number, or -1.</summary>
    public int FindStoredNode(long stored) => _storedNodes.Value.Find(stored);

    /// <summary>The relationship that the base keeps under a stored number, or -1.</summary>
    public int FindStoredRelationship(long stored) => _storedRelationships.Value.Find(stored);

    /// <summary>A property of a node as the snapshot has it, without computed ones.</summary>
    public Value NodeProperty(int node, int key) => (uint)key < (uint)NodeColumns.Length && NodeColumns[key] is { } column ? column.Get(node) : Value.Null;

    /// <summary>A property of a relationship as the snapshot has it, without computed ones.</summary>
    public Value RelationshipProperty(int relationship, int key) =>
        (uint)key < (uint)RelationshipColumns.Length && RelationshipColumns[key] is { } column ? column.Get(relationship) : Value.Null;

    private PropertyColumn?[] ByKey(PropertyTable table)
    {
        var columns = new PropertyColumn?[Keys.Names.Count];
        for (var i = 0; i < table.Keys.Length; i++)
            columns[Keys.Find(table.Keys[i])] = table.Columns[i];
        return columns;
    }
}
