using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Files;
using PaperGraph.Export.GraphMl;

namespace PaperGraph.Export.Gexf;

/// <summary>Writes the elements of one file.</summary>
internal sealed class GexfDocument(TextOutput output, KeyTable keys)
{
    /// <summary>An attribute's id is its name. What readers take for something else, and what sigma.js draws by, is no name.</summary>
    public static readonly KeyNaming Naming = new("", "", "color", "shape", "thickness", "kind", "weight", "category", "rel", "start", "end", "pid", "for");

    private readonly EdgeIds _edgeIds = new();

    public void Begin()
    {
        output.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n")
            .Append(" <graph mode=\"static\" defaultedgetype=\"directed\">\n");
        WriteAttributes("node", keys.HasForeignLabels ? ["uid", "category", "labels"] : ["uid", "category"], keys.Nodes.Values);
        WriteAttributes("edge", ["uid", "rel"], keys.Edges.Values);
        output.Append("  <nodes>\n");
    }

    public void BeginEdges() => output.Append("  </nodes>\n  <edges>\n");

    public void End() => output.Append("  </edges>\n </graph>\n</gexf>\n");

    public void Write(GraphNode node)
    {
        output.Append("   <node id=\"").AppendNodeId(node.Id).Append("\" label=\"").AppendXmlAttribute(NodeCaption.LabelOf(node)).Append("\">\n    <attvalues>\n");
        WriteText("uid", node.Id);
        WriteText("category", PlainText.OneLine(NodeCaption.TypeOf(node)));
        if (keys.HasForeignLabels)
            WriteText("labels", ListJson.ToText(Value.List(node.Labels)));
        WriteProperties(node.Properties, keys.Nodes);
        output.Append("    </attvalues>\n   </node>\n");
    }

    public void Write(GraphRelationship relationship)
    {
        var id = _edgeIds.Next(relationship);
        var type = PlainText.OneLine(relationship.Type);
        output.Append("   <edge id=\"").Append(id).Append("\" source=\"").AppendNodeId(relationship.From).Append("\" target=\"").AppendNodeId(relationship.To)
            .Append("\" label=\"").AppendXmlAttribute(type).Append("\" weight=\"").Append(GraphSupport.OfRelationship(relationship.Properties))
            .Append("\">\n    <attvalues>\n");
        WriteText("uid", id);
        WriteText("rel", type);
        WriteProperties(relationship.Properties, keys.Edges);
        output.Append("    </attvalues>\n   </edge>\n");
    }

    private void WriteAttributes(string kind, string[] texts, IEnumerable<GraphMlKey> properties)
    {
        output.Append("  <attributes class=\"").Append(kind).Append("\" mode=\"static\">\n");
        foreach (var key in texts.Select(name => new GraphMlKey(name, name, GraphMlType.String)).Concat(properties))
        {
            output.Append("   <attribute id=\"").Append(key.Id).Append("\" title=\"").Append(key.Name).Append("\" type=\"")
                .Append(key.Type == GraphMlType.Int ? "integer" : GraphMlTypes.Name(key.Type)).Append("\"/>\n");
        }

        output.Append("  </attributes>\n");
    }

    private void WriteProperties(PropertyMap properties, IReadOnlyDictionary<string, GraphMlKey> declared)
    {
        foreach (var (property, value) in properties)
        {
            if (declared.TryGetValue(property, out var key))
                WriteText(key.Id, GraphMlTypes.TextOf(value, key.Type));
        }
    }

    private void WriteText(string attribute, string text)
    {
        text = text.Trim();
        if (text.Length > 0)
            output.Append("     <attvalue for=\"").Append(attribute).Append("\" value=\"").AppendXmlAttribute(text).Append("\"/>\n");
    }
}
