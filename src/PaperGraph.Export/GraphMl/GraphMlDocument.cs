using System.Buffers;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.GraphMl;

/// <summary>Writes the elements of one file, each <c>data</c> on a line of its own.</summary>
/// <remarks>Half of the time of a general XML writer would go into checks of what is fixed here.</remarks>
internal sealed class GraphMlDocument(TextOutput output, KeyTable keys)
{
    private const double LeastDouble = 2.3e-308;

    private static readonly SearchValues<char> Escaped = SearchValues.Create("<>&\r");

    private readonly EdgeIds _edgeIds = new();

    public void Begin()
    {
        output.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        WriteKeys("node", "n_", keys.HasForeignLabels ? ["uid", "type", "label", "labels"] : ["uid", "type", "label"], keys.Nodes.Values);
        WriteKeys("edge", "e_", ["uid", "type", "label"], keys.Edges.Values);
        output.Append(" <graph id=\"G\" edgedefault=\"directed\">\n");
    }

    public void Write(GraphNode node)
    {
        output.Append("  <node id=\"").AppendNodeId(node.Id).Append("\">\n");
        WriteText("n_uid", node.Id);
        WriteText("n_type", PlainText.OneLine(NodeCaption.TypeOf(node)));
        WriteText("n_label", NodeCaption.LabelOf(node));
        if (keys.HasForeignLabels)
            WriteText("n_labels", ListJson.ToText(Value.List(node.Labels)));
        WriteProperties(node.Properties, keys.Nodes);
        output.Append("  </node>\n");
    }

    public void Write(GraphRelationship relationship)
    {
        var id = _edgeIds.Next(relationship);
        output.Append("  <edge id=\"").Append(id).Append("\" source=\"").AppendNodeId(relationship.From)
            .Append("\" target=\"").AppendNodeId(relationship.To).Append("\">\n");
        WriteText("e_uid", id);
        var type = PlainText.OneLine(relationship.Type);
        WriteText("e_type", type);
        WriteText("e_label", type);
        WriteProperties(relationship.Properties, keys.Edges);
        output.Append("  </edge>\n");
    }

    public void End() => output.Append(" </graph>\n</graphml>\n");

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
            if (!declared.TryGetValue(property, out var key))
                continue;
            if (key.Type == GraphMlType.String)
                WriteText(key.Id, ListJson.ToText(value));
            else if (value.Kind == ValueKind.Float)
                WriteDouble(key.Id, value.AsFloat());
            else if (value.Kind is ValueKind.Integer or ValueKind.Boolean)
                WriteNumber(key.Id, value.Kind == ValueKind.Integer ? value.AsInteger() : value.AsBoolean() ? 1 : 0);
        }
    }

    private void WriteText(string keyId, string text)
    {
        var rest = PlainText.Xml(text).AsSpan().Trim();
        if (rest.IsEmpty)
            return;
        BeginData(keyId);
        for (var next = rest.IndexOfAny(Escaped); next >= 0; next = rest.IndexOfAny(Escaped))
        {
            output.Append(rest[..next]).Append(EscapeOf(rest[next]));
            rest = rest[(next + 1)..];
        }

        output.Append(rest);
        EndData();
    }

    private static string EscapeOf(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        _ => "&#xD;",
    };

    private void WriteDouble(string keyId, double number)
    {
        if (double.IsFinite(number))
            WriteNumber(keyId, Math.Abs(number) < LeastDouble ? 0 : number);
    }

    private void WriteNumber<T>(string keyId, T number)
        where T : ISpanFormattable
    {
        BeginData(keyId);
        output.Append(number);
        EndData();
    }

    private void BeginData(string keyId) => output.Append("   <data key=\"").Append(keyId).Append("\">");

    private void EndData() => output.Append("</data>\n");
}
