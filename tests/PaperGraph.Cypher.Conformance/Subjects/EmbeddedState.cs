using System.Globalization;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Values;
using PaperGraph.Graph;

namespace PaperGraph.Cypher.Conformance.Subjects;

/// <summary>Reads all that is in a graph, without the engine that is under test.</summary>
internal static class EmbeddedState
{
    public static GraphState Of(GraphView view)
    {
        var state = new GraphState();
        for (var nodes = view.Nodes(); nodes.MoveNext();)
        {
            var node = nodes.Current;
            state.Add("nodes", Text(view.StoredNode(node)), Properties(view.NodeProperties(node)));
            foreach (var label in view.LabelsOf(node))
                state.AddLabel(view.Labels.Names[label]);
            foreach (var relationship in view.Outgoing(node).Relationships)
                state.Add("relationships", Text(view.StoredRelationship(relationship)), Properties(view.RelationshipProperties(relationship)));
        }

        return state;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Properties(PropertyMap properties) => properties.Select(property => $"{property.Key}: {CellWriter.Exact.Write(property.Value)}");
}
