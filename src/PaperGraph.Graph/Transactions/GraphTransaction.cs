using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Overlay;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Graph.Transactions;

/// <summary>
/// What one writer changes, element by element. Nobody else sees it before it is committed (<see cref="IStatementGraph"/>); a transaction
/// that is not committed leaves no trace. For one thread at a time.
/// </summary>
public sealed partial class GraphTransaction
{
    private readonly long _writer;
    private readonly GraphView _before;
    private readonly List<int> _nodes = [];
    private readonly List<int> _relationships = [];
    private readonly UniquenessCheck _uniqueness;

    internal GraphTransaction(GraphView before)
        : this(before, GraphView.NewWriter())
    {
    }

    internal GraphTransaction(GraphView before, long writer)
    {
        (_before, _writer, View) = (before, writer, before.Fork(writer));
        _uniqueness = new(View);
    }

    /// <summary>The graph with what this transaction has written so far; changes as it writes.</summary>
    public GraphView View { get; }

    /// <summary>The graph as it was when it began.</summary>
    internal GraphView Before => _before;

    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => _nodes.Count + _relationships.Count == 0 && View.Rules == _before.Rules;

    /// <summary>The number of a label, made now if it is new.</summary>
    public int Label(string name) => View.Labels.Add(name);

    /// <summary>The number of a relationship type, made now if it is new.</summary>
    public int Type(string name) => View.Types.Add(name);

    /// <summary>The number of a property key, made now if it is new.</summary>
    public int Key(string name) => View.Keys.Add(name);

    /// <summary>Creates a node and gives its number.</summary>
    public int CreateNode() => CreateNode(View.NextStoredNode);

    /// <summary>Creates a relationship between two nodes that are there and gives its number.</summary>
    public int CreateRelationship(int type, int start, int end) => CreateRelationship(type, start, end, View.NextStoredRelationship);

    /// <summary>Creates a node with labels and properties, and gives its number; faster than to set one after the other.</summary>
    /// <param name="labels">Its labels, each once.</param>
    /// <param name="properties">Its properties, each key once; no value is absent.</param>
    /// <exception cref="ConstraintViolationException">Another node has these values.</exception>
    /// <exception cref="ComputedPropertyException">A property follows from a paper's text, and the value is another.</exception>
    public int CreateNode(int[] labels, IReadOnlyList<KeyValuePair<int, Value>> properties)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(properties);
        var node = CreateNode();
        var list = PropertyList.Of(properties, View.Base.AbstractKey);
        _uniqueness.Check(node, labels, list);
        Fill(node, labels, list);
        foreach (var (key, value) in properties)
        {
            if (key == View.Base.AbstractKey)
                SetNodeProperty(node, key, value);
        }

        return node;
    }

    /// <summary>Creates a relationship with properties between two nodes that are there, and gives its number.</summary>
    /// <exception cref="ConstraintViolationException">Another relationship has these values.</exception>
    /// <exception cref="ComputedPropertyException">A property follows from a paper's text, and the value is another.</exception>
    public int CreateRelationship(int type, int start, int end, IReadOnlyList<KeyValuePair<int, Value>> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        var relationship = CreateRelationship(type, start, end);
        var list = PropertyList.Of(properties, View.Base.EvidenceKey);
        if (list.Entries.Length > 0)
        {
            _uniqueness.CheckRelationship(relationship, list);
            SetRelationshipProperties(relationship, list);
        }

        foreach (var (key, value) in properties)
        {
            if (key == View.Base.EvidenceKey)
                SetRelationshipProperty(relationship, key, value);
        }

        return relationship;
    }

    /// <summary>Puts a label on a node; false where it has it.</summary>
    /// <exception cref="ConstraintViolationException">Another node with that label has its values.</exception>
    public bool AddLabel(int node, int label)
    {
        if (View.HasLabel(node, label))
            return false;
        int[] labels = [.. View.LabelsOf(node), label];
        _uniqueness.Check(node, labels, View.OwnNodeProperties(node));
        SetLabels(node, labels);
        return true;
    }

    /// <summary>Takes a label from a node; false where it does not have it.</summary>
    public bool RemoveLabel(int node, int label)
    {
        if (!View.HasLabel(node, label))
            return false;
        SetLabels(node, [.. View.LabelsOf(node).ToArray().Where(other => other != label)]);
        return true;
    }

    /// <summary>
    /// Sets a property of a node; the absent value removes it. The value is one that a property may have. Removing a computed property leaves
    /// it as the text has it.
    /// </summary>
    /// <exception cref="ConstraintViolationException">Another node has these values.</exception>
    /// <exception cref="ComputedPropertyException">The property follows from a paper's text, and the value is another.</exception>
    public void SetNodeProperty(int node, int key, Value value)
    {
        if (IsComputed(View.ComputedNodeProperty(node, key), key, value))
            return;
        var before = View.OwnNodeProperties(node);
        var properties = before.With(key, value);
        if (properties == before)
            return;
        if (!value.IsNull)
            _uniqueness.Check(node, View.LabelsOf(node), properties, key);
        SetProperties(node, properties);
    }

    /// <summary>Sets a property of a relationship; the absent value removes it.</summary>
    /// <exception cref="ConstraintViolationException">Another relationship has these values.</exception>
    /// <exception cref="ComputedPropertyException">The property follows from a paper's text, and the value is another.</exception>
    public void SetRelationshipProperty(int relationship, int key, Value value)
    {
        if (IsComputed(View.ComputedRelationshipProperty(relationship, key), key, value))
            return;
        var before = View.OwnRelationshipProperties(relationship);
        var properties = before.With(key, value);
        if (properties == before)
            return;
        if (!value.IsNull)
            _uniqueness.CheckRelationship(relationship, properties, key);
        SetRelationshipProperties(relationship, properties);
    }

    /// <summary>Deletes a node, unless it is gone already; relationships may still hang on it until the transaction is committed.</summary>
    public void DeleteNode(int node)
    {
        if (View.HasNode(node))
            View.Remove(Own(node), node);
    }

    /// <summary>Deletes a relationship, unless it is gone already.</summary>
    public void DeleteRelationship(int relationship)
    {
        if (!View.HasRelationship(relationship))
            return;
        var record = OwnRelationship(relationship);
        View.Remove(record, relationship);
        View.OwnSide(Own(record.Start), record.Start, outgoing: true).Remove(record.Type);
        View.OwnSide(Own(record.End), record.End, outgoing: false).Remove(record.Type);
    }

    /// <summary>Deletes a node with the relationships that hang on it.</summary>
    public void DetachDeleteNode(int node)
    {
        foreach (var relationship in View.Outgoing(node).Relationships)
            DeleteRelationship(relationship);
        foreach (var relationship in View.Incoming(node).Relationships)
            DeleteRelationship(relationship);
        DeleteNode(node);
    }

    /// <summary>Adds an index or a constraint.</summary>
    /// <exception cref="ArgumentException">There is a rule of that name.</exception>
    /// <exception cref="ConstraintViolationException">What is there breaks it already.</exception>
    public void CreateRule(GraphRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (View.Rules.Any(other => other.Name == rule.Name))
            throw new ArgumentException($"There is a rule called {rule.Name} already.", nameof(rule));
        var before = View.Rules;
        View.SetRules(before.Add(rule));
        try
        {
            _uniqueness.CheckAll(rule);
        }
        catch (ConstraintViolationException)
        {
            View.SetRules(before);
            throw;
        }
    }

    /// <summary>Takes an index or a constraint away; false where there is none of that name.</summary>
    public bool DropRule(string name)
    {
        if (!View.Rules.Any(rule => rule.Name == name))
            return false;
        View.SetRules(View.Rules.RemoveAll(rule => rule.Name == name));
        return true;
    }

    private bool IsComputed(Value computed, int key, Value value)
    {
        if (computed.IsNull)
            return false;
        return value.IsNull || value == computed ? true : throw new ComputedPropertyException(View.Keys.Names[key]);
    }
}
