using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>What a list shows of a node.</summary>
/// <param name="Node">Its number in the snapshot.</param>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its label, <c>Concept</c> left out.</param>
/// <param name="Name">Its name, a paper's title; its id where it has neither.</param>
public sealed record NodeSummary(int Node, string Id, string Label, string Name)
{
    /// <summary>The summary of a node.</summary>
    public static NodeSummary Of(GraphSnapshot graph, int node)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new(node, graph.NodeId(node), LabelOf(graph, node), NameOf(graph, node));
    }

    private static string LabelOf(GraphSnapshot graph, int node)
    {
        var shown = "";
        foreach (var label in graph.Labels(node))
        {
            if (shown.Length == 0 || shown == Labels.Concept)
                shown = graph.LabelNames[label];
        }

        return shown;
    }

    private static string NameOf(GraphSnapshot graph, int node)
    {
        var name = graph.NodeProperty(node, PropertyNames.Name);
        name = name.IsNull ? graph.NodeProperty(node, PropertyNames.Title) : name;
        return name.IsNull ? graph.NodeId(node) : name.ToString();
    }
}
