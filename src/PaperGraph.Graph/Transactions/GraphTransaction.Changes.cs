using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Graph.Transactions;

public sealed partial class GraphTransaction
{
    /// <summary>Looks whether the transaction may be committed.</summary>
    /// <exception cref="ConnectedNodeException">A deleted node still has relationships.</exception>
    public void Check()
    {
        foreach (var node in _nodes)
        {
            if (!View.HasNode(node) && View.IsConnected(node))
                throw new ConnectedNodeException(node, View.StoredNode(node));
        }
    }

    /// <summary>Checks the transaction, makes its view one for readers and says what it changes.</summary>
    /// <exception cref="ConnectedNodeException">A deleted node still has relationships.</exception>
    internal ElementChanges Finish()
    {
        Check();
        foreach (var node in _nodes)
            View.CompactSides(View.FindRecord(node)!);
        return new()
        {
            DeletedRelationships = [.. _relationships.Where(number => IsDeleted(number, View.HasRelationship, _before.RelationshipCapacity)).Select(View.StoredRelationship)],
            DeletedNodes = [.. _nodes.Where(number => IsDeleted(number, View.HasNode, _before.NodeCapacity)).Select(View.StoredNode)],
            Nodes = [.. _nodes.Where(IsWritten).Select(Row)],
            Relationships = [.. _relationships.Where(View.HasRelationship).Select(RelationshipRow)],
            Rules = View.Rules == _before.Rules ? null : View.Rules,
        };
    }

    private static bool IsDeleted(int number, Func<int, bool> isThere, int capacityBefore) => number < capacityBefore && !isThere(number);

    private bool IsWritten(int node) => View.HasNode(node) && (node >= _before.NodeCapacity || View.FindRecord(node)!.IsChanged);

    private NodeRow Row(int node)
    {
        var labels = View.LabelsOf(node).ToArray().Select(label => View.Labels.Names[label]).Order(StringComparer.Ordinal).ToImmutableArray();
        var properties = View.NodeProperties(node, includeComputed: false);
        var id = properties[PropertyNames.Id];
        return new(View.StoredNode(node), id.Kind == ValueKind.String ? id.AsString() : null, labels, properties);
    }

    private RelationshipRow RelationshipRow(int relationship) => new(
        View.StoredRelationship(relationship), View.Types.Names[View.TypeOf(relationship)],
        View.StoredNode(View.StartNode(relationship)), View.StoredNode(View.EndNode(relationship)),
        View.RelationshipProperties(relationship, includeComputed: false));
}
