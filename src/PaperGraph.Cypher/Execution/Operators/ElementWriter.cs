using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Changes nodes and relationships of a run's transaction, and counts what it changes.</summary>
internal sealed class ElementWriter(QueryContext context)
{
    // A node's labels are looked at one after the other, so that more of them would take for ever.
    private const int MostLabels = 4_096;

    // Relationships of nodes that were deleted while these hung on them; all must be gone when the statement ends.
    private readonly List<int> _dangling = [];

    private GraphTransaction Transaction => context.Transaction ?? throw new InvalidOperationException("A statement that only reads cannot write.");

    public int CreateNode()
    {
        context.Counters.NodesCreated++;
        return Transaction.CreateNode();
    }

    public int CreateRelationship(string type, int start, int end)
    {
        context.Counters.RelationshipsCreated++;
        return Transaction.CreateRelationship(Transaction.Type(type), start, end);
    }

    public void AddLabel(int node, string label)
    {
        context.Limits.Step();
        if (context.Graph.LabelsOf(node).Length >= MostLabels)
            throw Errors.Runtime(CypherErrorType.LimitExceeded, "LabelLimit", $"A node cannot have more than {MostLabels} labels", default, "put the names into a property that is a list");
        if (Transaction.AddLabel(node, Transaction.Label(Named(label, "label"))))
            context.Counters.LabelsAdded++;
    }

    public void RemoveLabel(int node, string label)
    {
        if (context.Graph.Labels.Find(label) is var number and >= 0 && Transaction.RemoveLabel(node, number))
            context.Counters.LabelsRemoved++;
    }

    /// <summary>Sets or removes a property of a node or relationship. One that follows from a paper's text cannot be removed, and is not counted.</summary>
    public void SetProperty(Value element, string key, Value value)
    {
        context.Limits.Step();
        var stored = StoredValue.Of(value);
        var isNode = element.Kind == ValueKind.NodeReference;
        if (stored.IsNull && context.Graph.Keys.Find(key) is var known && (known < 0 || context.PropertyOf(element, known).IsNull))
            return;
        var number = Transaction.Key(Named(key, "property key"));
        if (isNode)
            Transaction.SetNodeProperty(context.Node(element), number, stored);
        else
            Transaction.SetRelationshipProperty(context.Relationship(element), number, stored);
        if (!stored.IsNull || context.PropertyOf(element, number).IsNull)
            context.Counters.PropertiesSet++;
    }

    /// <summary>Deletes a node, and with <paramref name="detach"/> its relationships.</summary>
    public void DeleteNode(int node, bool detach)
    {
        if (!context.Graph.HasNode(node))
            return;
        int[] relationships = [.. context.Graph.Outgoing(node).Relationships, .. context.Graph.Incoming(node).Relationships];
        if (!detach)
            _dangling.AddRange(relationships);
        foreach (var relationship in detach ? relationships : [])
            DeleteRelationship(relationship);
        Transaction.DeleteNode(node);
        context.Counters.NodesDeleted++;
    }

    public void DeleteRelationship(int relationship)
    {
        if (!context.Graph.HasRelationship(relationship))
            return;
        Transaction.DeleteRelationship(relationship);
        context.Counters.RelationshipsDeleted++;
    }

    /// <summary>To be called when the statement has run.</summary>
    /// <exception cref="CypherException">A deleted node still has relationships.</exception>
    public void Complete()
    {
        if (_dangling.Exists(context.Graph.HasRelationship))
        {
            throw Errors.Runtime(
                CypherErrorType.ConstraintVerificationFailed, "DeleteConnectedNode", "A node that is to be deleted still has relationships", default,
                "DETACH DELETE deletes them too");
        }
    }

    private static string Named(string name, string what) => name.Length > 0
        ? name
        : throw Errors.Argument("InvalidArgumentValue", $"A {what} cannot be empty");
}
