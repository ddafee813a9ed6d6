using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Overlay;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Graph.Merging;

/// <summary>Brings what was committed to another view over the same graph, by the numbers under which elements are kept.</summary>
internal static class ChangeReplay
{
    /// <summary>The view after some commits.</summary>
    public static GraphView Apply(GraphView view, List<(long Writer, ElementChanges Changes)> commits)
    {
        foreach (var (writer, changes) in commits)
        {
            var transaction = new GraphTransaction(view, writer);
            Apply(transaction, changes);
            transaction.Finish();
            view = transaction.View;
            view.Generation++;
        }

        return view;
    }

    /// <summary>Looks whether changes break a constraint.</summary>
    /// <exception cref="Rules.ConstraintViolationException">They do.</exception>
    public static void Check(GraphView view, ElementChanges changes)
    {
        var transaction = new GraphTransaction(view);
        Apply(transaction, changes);
        transaction.CheckConstraints();
    }

    private static void Apply(GraphTransaction transaction, ElementChanges changes)
    {
        foreach (var stored in changes.DeletedRelationships)
            transaction.DeleteRelationship(Relationship(transaction, stored));
        foreach (var stored in changes.DeletedNodes)
            transaction.DeleteNode(Node(transaction, stored));
        foreach (var row in changes.Nodes)
            Write(transaction, row);
        foreach (var row in changes.Relationships)
            Write(transaction, row);
        if (changes.Rules is { } rules)
            transaction.View.SetRules(rules);
    }

    private static void Write(GraphTransaction transaction, NodeRow row)
    {
        if (!transaction.View.TryFindStoredNode(row.Stored, out var node))
            node = transaction.CreateNode(row.Stored);
        transaction.SetLabels(node, [.. row.Labels.Select(transaction.Label)]);
        transaction.SetProperties(node, Properties(transaction, row.Properties));
    }

    private static void Write(GraphTransaction transaction, RelationshipRow row)
    {
        if (!transaction.View.TryFindStoredRelationship(row.Stored, out var relationship))
        {
            relationship = transaction.CreateRelationship(
                transaction.Type(row.Type), Node(transaction, row.Start), Node(transaction, row.End), row.Stored);
        }

        transaction.SetRelationshipProperties(relationship, Properties(transaction, row.Properties));
    }

    private static PropertyList Properties(GraphTransaction transaction, PropertyMap properties) =>
        PropertyList.Of([.. properties.Select(pair => new PropertyList.Entry(transaction.Key(pair.Key), pair.Value))]);

    private static int Node(GraphTransaction transaction, long stored) => transaction.View.TryFindStoredNode(stored, out var node)
        ? node : throw new InvalidOperationException($"There is no node {stored}.");

    private static int Relationship(GraphTransaction transaction, long stored) => transaction.View.TryFindStoredRelationship(stored, out var relationship)
        ? relationship : throw new InvalidOperationException($"There is no relationship {stored}.");
}
