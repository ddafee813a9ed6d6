using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Export.Files;

namespace PaperGraph.Export;

/// <summary>How a node is shown: one type and one line of text.</summary>
internal static class NodeCaption
{
    /// <summary>
    /// Its first label beside <c>Concept</c>, labels of the schema before others; <c>Node</c> where it has none.
    /// </summary>
    public static string TypeOf(GraphNode node)
    {
        var foreign = "";
        foreach (var label in node.Labels)
        {
            if (label == Labels.Concept)
                continue;
            if (GraphSchema.OfLabel(label).Count > 0)
                return label;
            foreign = foreign.Length == 0 ? label : foreign;
        }

        return foreign.Length > 0 ? foreign : node.Labels.IsEmpty ? "Node" : Labels.Concept;
    }

    /// <summary>Its name, else its title, else its id, on one line.</summary>
    public static string LabelOf(GraphNode node)
    {
        var caption = OneLine(node.Properties[PropertyNames.Name]);
        caption = caption.Length > 0 ? caption : OneLine(node.Properties[PropertyNames.Title]);
        return caption.Length > 0 ? caption : PlainText.OneLine(node.Id);
    }

    private static string OneLine(Value value) => value.IsNull ? "" : PlainText.OneLine(value.ToString());
}
