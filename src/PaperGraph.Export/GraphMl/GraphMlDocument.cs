using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.GraphMl;

/// <summary>Writes the elements of one file, each <c>data</c> on a line of its own.</summary>
/// <remarks>Half of the time of a general XML writer would go into checks of what is fixed here.</remarks>
internal sealed class GraphMlDocument(TextOutput output, KeyTable keys, Flavoring flavoring)
{
    private readonly EdgeIds _edgeIds = new();
    private readonly FixedIds _node = new(keys.Naming.NodePrefix);
    private readonly FixedIds _edge = new(keys.Naming.EdgePrefix);

    public void Begin()
    {
        output.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"").Append(flavoring.Namespaces).Append(">\n");
        WriteKeys("node", keys.Naming.NodePrefix, keys.HasForeignLabels ? ["uid", "type", "label", "labels"] : ["uid", "type", "label"], [.. flavoring.NodeKeys, .. keys.Nodes.Values]);
        WriteKeys("edge", keys.Naming.EdgePrefix, ["uid", "type", "label"], [.. flavoring.EdgeKeys, .. keys.Edges.Values]);
        output.Append(flavoring.ForeignKeys);
        output.Append(" <graph id=\"G\" edgedefault=\"directed\">\n");
    }

    public void Write(GraphNode node)
    {
        output.Append("  <node id=\"").AppendNodeId(node.Id).Append("\">\n");
        WriteText(_node.Uid, node.Id);
        WriteText(_node.Type, PlainText.OneLine(NodeCaption.TypeOf(node)));
        WriteText(_node.Label, NodeCaption.LabelOf(node));
        if (keys.HasForeignLabels)
            WriteText(_node.Labels, ListJson.ToText(Value.List(node.Labels)));
        flavoring.Write(this, node);
        WriteProperties(node.Properties, keys.Nodes);
        output.Append("  </node>\n");
    }

    public void Write(GraphRelationship relationship)
    {
        var id = _edgeIds.Next(relationship);
        output.Append("  <edge id=\"").Append(id).Append("\" source=\"").AppendNodeId(relationship.From)
            .Append("\" target=\"").AppendNodeId(relationship.To).Append("\">\n");
        WriteText(_edge.Uid, id);
        var type = PlainText.OneLine(relationship.Type);
        WriteText(_edge.Type, type);
        WriteText(_edge.Label, type);
        flavoring.Write(this, relationship);
        WriteProperties(relationship.Properties, keys.Edges);
        output.Append("  </edge>\n");
    }

    public void End() => output.Append(" </graph>\n</graphml>\n");

    /// <summary>Writes a text, blanks around it aside; nothing where nothing is left.</summary>
    public void WriteText(string keyId, string text)
    {
        var rest = PlainText.Xml(text).AsSpan().Trim();
        if (rest.IsEmpty)
            return;
        BeginData(keyId).AppendXml(rest);
        EndData();
    }

    public void WriteNumber<T>(string keyId, T number)
        where T : ISpanFormattable
    {
        BeginData(keyId).Append(number);
        EndData();
    }

    public TextOutput BeginData(string keyId) => output.Append("   <data key=\"").Append(keyId).Append("\">");

    public void EndData() => output.Append("</data>\n");

    private void WriteKeys(string kind, string prefix, string[] texts, IEnumerable<GraphMlKey> properties)
    {
        foreach (var key in texts.Select(name => new GraphMlKey(prefix + name, name, GraphMlType.String)).Concat(properties))
        {
            output.Append(" <key id=\"").Append(key.Id).Append("\" for=\"").Append(kind).Append("\" attr.name=\"").Append(key.Name)
                .Append("\" attr.type=\"").Append(GraphMlTypes.Name(key.Type)).Append("\"/>\n");
        }
    }

    private void WriteProperties(PropertyMap properties, IReadOnlyDictionary<string, GraphMlKey> declared)
    {
        foreach (var (property, value) in properties)
        {
            if (declared.TryGetValue(property, out var key))
                WriteText(key.Id, GraphMlTypes.TextOf(value, key.Type));
        }
    }

    private sealed class FixedIds(string prefix)
    {
        public string Uid { get; } = prefix + "uid";

        public string Type { get; } = prefix + "type";

        public string Label { get; } = prefix + "label";

        public string Labels { get; } = prefix + "labels";
    }
}
