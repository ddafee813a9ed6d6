using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Changes nodes and relationships of a run's transaction, and counts what it changes.</summary>
internal sealed class ElementWriter(QueryContext context)
{
    // A node's labels are looked at one after the other, so that more of them would take for ever.
    private const int MostLabels = 4_096;

    // Relationships of nodes that were deleted while these hung on them; all must be gone when the statement ends.
    private readonly List<(int Relationship, SourceSpan Place)> _dangling = [];

    // What the next element is created with.
    private readonly List<int> _labels = [];
    private readonly List<KeyValuePair<int, Value>> _collected = [];

    private GraphTransaction Transaction => context.Transaction ?? throw new InvalidOperationException("A statement that only reads cannot write.");

    /// <summary>Keeps a property for what is created next. Of two with one key the last counts; null is none.</summary>
    public void Collect(string key, Value value, SourceSpan place)
    {
        context.Limits.Step();
        var stored = StoredValue.Of(value, place);
        if (stored.IsNull && (_collected.Count == 0 || context.Graph.Keys.Find(key) < 0))
            return;
        var number = Transaction.Key(Named(key, "property key", place));
        var known = _collected.FindIndex(pair => pair.Key == number);
        if (known >= 0)
            _collected.RemoveAt(known);
        if (!stored.IsNull)
            _collected.Add(new(number, stored));
        else if (known < 0)
            return;
        context.Accesses?.Add();
        context.Counters.PropertiesSet++;
    }

    /// <summary>Creates a node with labels and what was collected.</summary>
    public int CreateNode(IEnumerable<string> labels)
    {
        context.Counters.NodesCreated++;
        _labels.Clear();
        foreach (var label in labels)
        {
            context.Limits.Step();
            CheckLabels(_labels.Count, default);
            if (Transaction.Label(Named(label, "label", default)) is var number && !_labels.Contains(number))
                _labels.Add(number);
        }

        context.Counters.LabelsAdded += _labels.Count;
        context.Accesses?.Add(1 + _labels.Count);
        var node = Transaction.CreateNode([.. _labels], _collected);
        _collected.Clear();
        return node;
    }

    /// <summary>Creates a relationship with what was collected.</summary>
    public int CreateRelationship(string type, int start, int end)
    {
        context.Counters.RelationshipsCreated++;
        context.Accesses?.Add();
        var relationship = Transaction.CreateRelationship(Transaction.Type(type), start, end, _collected);
        _collected.Clear();
        return relationship;
    }

    public void AddLabel(int node, string label, SourceSpan place = default)
    {
        context.Limits.Step();
        context.Accesses?.Add();
        CheckLabels(context.Graph.LabelsOf(node).Length, place);
        if (Transaction.AddLabel(node, Transaction.Label(Named(label, "label", place))))
            context.Counters.LabelsAdded++;
    }

    public void RemoveLabel(int node, string label)
    {
        context.Accesses?.Add();
        if (context.Graph.Labels.Find(label) is var number and >= 0 && Transaction.RemoveLabel(node, number))
            context.Counters.LabelsRemoved++;
    }

    /// <summary>Sets or removes a property of a node or relationship. One that follows from a paper's text cannot be removed, and is not counted.</summary>
    /// <param name="element">The node or relationship.</param>
    /// <param name="key">The property.</param>
    /// <param name="value">Its value; null removes it.</param>
    /// <param name="place">Where the value stands.</param>
    public void SetProperty(Value element, string key, Value value, SourceSpan place = default)
    {
        context.Limits.Step();
        context.Accesses?.Add();
        var stored = StoredValue.Of(value, place);
        var isNode = element.Kind == ValueKind.NodeReference;
        if (stored.IsNull && context.Graph.Keys.Find(key) is var known && (known < 0 || context.PropertyOf(element, known).IsNull))
            return;
        var number = Transaction.Key(Named(key, "property key", place));
        if (isNode)
            Transaction.SetNodeProperty(context.Node(element), number, stored);
        else
            Transaction.SetRelationshipProperty(context.Relationship(element), number, stored);
        if (!stored.IsNull || context.PropertyOf(element, number).IsNull)
            context.Counters.PropertiesSet++;
    }

    /// <summary>Deletes a node, and with <paramref name="detach"/> its relationships.</summary>
    public void DeleteNode(int node, bool detach, SourceSpan place)
    {
        if (!context.Graph.HasNode(node))
            return;
        int[] relationships = [.. context.Graph.Outgoing(node).Relationships, .. context.Graph.Incoming(node).Relationships];
        if (!detach)
            _dangling.AddRange(relationships.Select(relationship => (relationship, place)));
        foreach (var relationship in detach ? relationships : [])
            DeleteRelationship(relationship);
        Transaction.DeleteNode(node);
        context.Accesses?.Add();
        context.Counters.NodesDeleted++;
    }

    public void DeleteRelationship(int relationship)
    {
        if (!context.Graph.HasRelationship(relationship))
            return;
        Transaction.DeleteRelationship(relationship);
        context.Accesses?.Add();
        context.Counters.RelationshipsDeleted++;
    }

    /// <summary>Forgets what was deleted: its transaction was undone.</summary>
    public void Forget()
    {
        _dangling.Clear();
        _collected.Clear();
    }

    /// <summary>To be called when a transaction of the statement has run.</summary>
    /// <exception cref="CypherException">A deleted node still has relationships.</exception>
    public void Complete()
    {
        var left = _dangling.FindIndex(dangling => context.Graph.HasRelationship(dangling.Relationship));
        if (left >= 0)
        {
            throw Errors.Runtime(
                CypherErrorType.ConstraintVerificationFailed, "DeleteConnectedNode", "A node that is to be deleted still has relationships", _dangling[left].Place,
                "DETACH DELETE deletes them too");
        }

        _dangling.Clear();
    }

    private static void CheckLabels(int count, SourceSpan place)
    {
        if (count >= MostLabels)
            throw Errors.Runtime(CypherErrorType.LimitExceeded, "LabelLimit", $"A node cannot have more than {MostLabels} labels", place, "put the names into a property that is a list");
    }

    private static string Named(string name, string what, SourceSpan place) => name.Length > 0
        ? name
        : throw Errors.Argument("InvalidArgumentValue", $"A {what} cannot be empty", place);
}
