using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Transactions;

public sealed partial class GraphTransaction
{
    /// <summary>What of this transaction the next build will undo, in sentences; to be asked for once it is committed.</summary>
    /// <value>Empty where it writes only what builds leave alone (<see cref="BuiltElements"/>).</value>
    public IReadOnlyList<string> FindUndone()
    {
        var undone = new UndoneWrites();
        foreach (var node in _nodes)
        {
            var (before, after) = (node < _before.NodeCapacity ? FindBuilt(_before, node) : null, View.HasNode(node) ? FindBuilt(View, node) : null);
            if (before is not null || after is not null)
                undone.Add(before, after ?? FindPlain(node));
        }

        foreach (var relationship in _relationships)
        {
            var (before, after) = (
                relationship < _before.RelationshipCapacity ? FindBuiltRelationship(_before, relationship) : null,
                View.HasRelationship(relationship) ? FindBuiltRelationship(View, relationship) : null);
            if (before is not null || after is not null)
                undone.Add(before, after ?? FindPlainRelationship(relationship));
        }

        return undone.ToNotes();
    }

    private static GraphNode? FindBuilt(GraphView view, int node)
    {
        var isOfTheSchema = false;
        foreach (var label in view.LabelsOf(node))
            isOfTheSchema |= GraphSchema.OfLabel(view.Labels.Names[label]).Count > 0;
        return isOfTheSchema && Plain(view, node) is var found && BuiltElements.IsBuilt(found) && (!BuiltElements.NeedsRelationship(found) || IsNamedByAPaper(view, node)) ? found : null;
    }

    private static bool IsNamedByAPaper(GraphView view, int node)
    {
        foreach (var relationship in view.Incoming(node).Relationships)
        {
            if (FindBuiltRelationship(view, relationship)?.Type is RelationshipTypes.WrittenBy or RelationshipTypes.PublishedIn)
                return true;
        }

        return false;
    }

    private static GraphRelationship? FindBuiltRelationship(GraphView view, int relationship) =>
        GraphSchema.IsOurs(view.Types.Names[view.TypeOf(relationship)]) && PlainRelationship(view, relationship) is var found && BuiltElements.IsBuilt(found) ? found : null;

    // What a build wrote, and is not as it was: perhaps without what made it known.
    private GraphNode? FindPlain(int node) => View.HasNode(node) ? Plain(View, node) : null;

    private GraphRelationship? FindPlainRelationship(int relationship) => View.HasRelationship(relationship) ? PlainRelationship(View, relationship) : null;

    private static GraphNode Plain(GraphView view, int node) => new(
        view.NameOf(node), [.. view.LabelsOf(node).ToArray().Select(label => view.Labels.Names[label])], view.NodeProperties(node, includeComputed: false));

    private static GraphRelationship PlainRelationship(GraphView view, int relationship) => new(
        view.Types.Names[view.TypeOf(relationship)], view.NameOf(view.StartNode(relationship)), view.NameOf(view.EndNode(relationship)),
        view.RelationshipProperties(relationship, includeComputed: false));
}
