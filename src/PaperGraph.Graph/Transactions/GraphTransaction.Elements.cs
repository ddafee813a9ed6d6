using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Transactions;

public sealed partial class GraphTransaction
{
    /// <summary>The graph with what this transaction has written so far; changes as it writes.</summary>
    public GraphView View { get; internal init; } = new();

    /// <summary>The number of a label, made now if it is new.</summary>
    public int Label(string name) => View.Labels.Add(name);

    /// <summary>The number of a relationship type, made now if it is new.</summary>
    public int Type(string name) => View.Types.Add(name);

    /// <summary>The number of a property key, made now if it is new.</summary>
    public int Key(string name) => View.Keys.Add(name);

    /// <summary>Creates a node and gives its number.</summary>
    public int CreateNode()
    {
        View.Elements.Add(new([], [], [], []));
        return View.NodeCapacity - 1;
    }

    /// <summary>Creates a relationship and gives its number.</summary>
    public int CreateRelationship(int type, int start, int end)
    {
        var number = View.RelationshipCapacity;
        View.Edges.Add(new(type, start, end, []));
        View.Elements[start]!.Outgoing.Add(number);
        View.Elements[end]!.Incoming.Add(number);
        return number;
    }

    /// <summary>Puts a label on a node; false where it has it.</summary>
    public bool AddLabel(int node, int label)
    {
        if (View.HasLabel(node, label))
            return false;
        View.Elements[node]!.Labels.Add(label);
        return true;
    }

    /// <summary>Takes a label from a node; false where it does not have it.</summary>
    public bool RemoveLabel(int node, int label) => View.Elements[node]!.Labels.Remove(label);

    /// <summary>Sets a property of a node; the absent value removes it. The value is one that a property may have.</summary>
    public void SetNodeProperty(int node, int key, Value value) => Set(View.Elements[node]!.Properties, key, value);

    /// <summary>Sets a property of a relationship; the absent value removes it.</summary>
    public void SetRelationshipProperty(int relationship, int key, Value value) => Set(View.Edges[relationship]!.Properties, key, value);

    /// <summary>Deletes a node; relationships may still hang on it until the transaction is committed.</summary>
    public void DeleteNode(int node) => View.Elements[node] = null;

    /// <summary>Deletes a relationship.</summary>
    public void DeleteRelationship(int relationship)
    {
        var edge = View.Edges[relationship]!;
        View.Elements[edge.Start]?.Outgoing.Remove(relationship);
        View.Elements[edge.End]?.Incoming.Remove(relationship);
        View.Edges[relationship] = null;
    }

    private static void Set(Dictionary<int, Value> properties, int key, Value value)
    {
        if (value.IsNull)
            properties.Remove(key);
        else
            properties[key] = value;
    }
}
