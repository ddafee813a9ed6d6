using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.NodeLinkJson;

/// <summary>Writes one node or link as a JSON object.</summary>
internal sealed class NodeLinkItem : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private readonly Utf8JsonWriter _json = new(Stream.Null, Options);

    public void Write(IBufferWriter<byte> output, GraphNode node)
    {
        Begin(output);
        WriteText("id", node.Id);
        WriteText("type", NodeCaption.TypeOf(node));
        WriteText("label", NodeCaption.LabelOf(node));
        _json.WriteStartArray("labels");
        foreach (var label in node.Labels)
            _json.WriteStringValue(PlainText.Encodable(label));
        _json.WriteEndArray();
        foreach (var (key, value) in node.Properties)
        {
            if (key != PropertyNames.Id)
                WriteProperty(key is "type" or "label" or "labels" ? key + "_" : key, value);
        }

        End();
    }

    public void Write(IBufferWriter<byte> output, GraphRelationship relationship)
    {
        Begin(output);
        WriteText("source", relationship.From);
        WriteText("target", relationship.To);
        WriteText("type", relationship.Type);
        WriteText("label", relationship.Type);
        foreach (var (key, value) in relationship.Properties)
            WriteProperty(key is "source" or "target" or "key" or "type" or "label" ? key + "_" : key, value);
        End();
    }

    public void Dispose() => _json.Dispose();

    private void Begin(IBufferWriter<byte> output)
    {
        _json.Reset(output);
        _json.WriteStartObject();
    }

    private void End()
    {
        _json.WriteEndObject();
        _json.Flush();
    }

    private void WriteText(string key, string text) => _json.WriteString(key, PlainText.Encodable(text));

    private void WriteProperty(string key, Value value)
    {
        if (value.Kind == ValueKind.Float && !double.IsFinite(value.AsFloat()))
            return;
        _json.WritePropertyName(PlainText.Encodable(key));
        WriteValue(value);
    }

    private void WriteValue(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                _json.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Integer:
                _json.WriteNumberValue(value.AsInteger());
                break;
            case ValueKind.Float when double.IsFinite(value.AsFloat()):
                _json.WriteRawValue(NumberText.Of(value.AsFloat()), skipInputValidation: true);
                break;
            case ValueKind.String:
                _json.WriteStringValue(PlainText.Encodable(value.AsString()));
                break;
            case ValueKind.List:
                WriteList(value.AsList());
                break;
            default:
                _json.WriteNullValue();
                break;
        }
    }

    private void WriteList(IReadOnlyList<Value> items)
    {
        _json.WriteStartArray();
        foreach (var item in items)
            WriteValue(item);
        _json.WriteEndArray();
    }
}
