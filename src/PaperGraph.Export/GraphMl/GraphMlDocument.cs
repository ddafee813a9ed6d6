using System.Globalization;
using System.Text;
using System.Xml;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.GraphMl;

/// <summary>Writes the elements of one file.</summary>
internal sealed class GraphMlDocument(Stream output, KeyTable keys) : IDisposable
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const double LeastDouble = 2.3e-308;

    private readonly XmlWriter _xml = XmlWriter.Create(output, new XmlWriterSettings
    {
        CheckCharacters = false,
        CloseOutput = false,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    });

    private readonly char[] _number = new char[32];
    private readonly EdgeIds _edgeIds = new();

    public void Begin()
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement("graphml", Namespace);
        WriteKeys("node", "n_", keys.HasForeignLabels ? ["uid", "type", "label", "labels"] : ["uid", "type", "label"], keys.Nodes.Values);
        WriteKeys("edge", "e_", ["uid", "type", "label"], keys.Edges.Values);
        _xml.WriteStartElement("graph");
        _xml.WriteAttributeString("id", "G");
        _xml.WriteAttributeString("edgedefault", "directed");
    }

    public void Write(GraphNode node)
    {
        _xml.WriteStartElement("node");
        _xml.WriteAttributeString("id", XmlIds.OfNode(node.Id));
        WriteText("n_uid", node.Id);
        WriteText("n_type", PlainText.OneLine(NodeCaption.TypeOf(node)));
        WriteText("n_label", NodeCaption.LabelOf(node));
        if (keys.HasForeignLabels)
            WriteText("n_labels", ListJson.ToText(Value.List(node.Labels)));
        WriteProperties(node.Properties, keys.Nodes);
        _xml.WriteEndElement();
    }

    public void Write(GraphRelationship relationship)
    {
        var id = _edgeIds.Next(relationship);
        _xml.WriteStartElement("edge");
        _xml.WriteAttributeString("id", id);
        _xml.WriteAttributeString("source", XmlIds.OfNode(relationship.From));
        _xml.WriteAttributeString("target", XmlIds.OfNode(relationship.To));
        WriteText("e_uid", id);
        var type = PlainText.OneLine(relationship.Type);
        WriteText("e_type", type);
        WriteText("e_label", type);
        WriteProperties(relationship.Properties, keys.Edges);
        _xml.WriteEndElement();
    }

    public void End()
    {
        _xml.WriteEndDocument();
        _xml.Flush();
    }

    public void Dispose() => _xml.Dispose();

    private void WriteKeys(string kind, string prefix, string[] texts, IEnumerable<GraphMlKey> properties)
    {
        foreach (var key in texts.Select(name => new GraphMlKey(prefix + name, name, GraphMlType.String)).Concat(properties))
        {
            _xml.WriteStartElement("key");
            _xml.WriteAttributeString("id", key.Id);
            _xml.WriteAttributeString("for", kind);
            _xml.WriteAttributeString("attr.name", key.Name);
            _xml.WriteAttributeString("attr.type", GraphMlTypes.Name(key.Type));
            _xml.WriteEndElement();
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
                WriteInteger(key.Id, value.Kind == ValueKind.Integer ? value.AsInteger() : value.AsBoolean() ? 1 : 0);
        }
    }

    private void WriteText(string keyId, string text)
    {
        text = PlainText.Xml(text).Trim();
        if (text.Length == 0)
            return;
        BeginData(keyId);
        _xml.WriteString(text);
        _xml.WriteEndElement();
    }

    private void WriteDouble(string keyId, double number)
    {
        if (!double.IsFinite(number))
            return;
        number = Math.Abs(number) < LeastDouble ? 0 : number;
        number.TryFormat(_number, out var length, default, CultureInfo.InvariantCulture);
        WriteNumber(keyId, length);
    }

    private void WriteInteger(string keyId, long number)
    {
        number.TryFormat(_number, out var length, default, CultureInfo.InvariantCulture);
        WriteNumber(keyId, length);
    }

    private void WriteNumber(string keyId, int length)
    {
        BeginData(keyId);
        _xml.WriteChars(_number, 0, length);
        _xml.WriteEndElement();
    }

    private void BeginData(string keyId)
    {
        _xml.WriteStartElement("data");
        _xml.WriteAttributeString("key", keyId);
    }
}
