using System.Globalization;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Querying;

/// <summary>
/// Values as JSON, such that types survive: a number with a point or an exponent is a double (<c>1.0</c>), every other an integer. A node is
/// <c>{"id","labels","properties"}</c>, a relationship <c>{"type","from","to","properties"}</c>, a path <c>{"nodes","relationships"}</c>. The
/// doubles that JSON cannot write are the texts <c>"NaN"</c>, <c>"Infinity"</c> and <c>"-Infinity"</c>. Nodes, relationships and paths are
/// read back as maps, those texts as texts.
/// </summary>
public static class ValueJson
{
    /// <summary>Writes a value.</summary>
    public static void Write(Utf8JsonWriter json, Value value)
    {
        ArgumentNullException.ThrowIfNull(json);
        switch (value.Kind)
        {
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Integer:
                json.WriteNumberValue(value.AsInteger());
                break;
            case ValueKind.Float when double.IsFinite(value.AsFloat()):
                WriteNumber(json, value.AsFloat());
                break;
            case ValueKind.Float or ValueKind.String:
                json.WriteStringValue(value.ToString());
                break;
            case ValueKind.List:
                WriteList(json, value.AsList(), Write);
                break;
            case ValueKind.Map:
                WriteMap(json, value.AsMap());
                break;
            default:
                WriteEntity(json, value);
                break;
        }
    }

    /// <summary>Reads a value.</summary>
    /// <exception cref="FormatException">It holds an integer of more than 64 bits.</exception>
    public static Value Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => Value.Of(json.GetBoolean()),
        JsonValueKind.Number => ReadNumber(json.GetRawText()),
        JsonValueKind.String => Value.Of(json.GetString()),
        JsonValueKind.Array => Value.List(json.EnumerateArray().Select(Read)),
        JsonValueKind.Object => Value.Of(ValueMap.Of(json.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Read(member.Value))))),
        _ => Value.Null,
    };

    // A decimal keeps the ".0" that a double is written without, but neither an exponent nor the sign of nought. (A raw value breaks the
    // indentation of a list.)
    private static void WriteNumber(Utf8JsonWriter json, double number)
    {
        var text = NumberText.Of(number);
        if (text == "-0.0" || text.Contains('E', StringComparison.Ordinal))
            json.WriteRawValue(text, skipInputValidation: true);
        else if (text.EndsWith(".0", StringComparison.Ordinal))
            json.WriteNumberValue(decimal.Parse(text, CultureInfo.InvariantCulture));
        else
            json.WriteNumberValue(number);
    }

    private static Value ReadNumber(string text)
    {
        if (text.AsSpan().ContainsAny(".eE"))
            return Value.Of(double.Parse(text, CultureInfo.InvariantCulture));
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? Value.Of(integer)
            : throw new FormatException($"{text} is no integer of 64 bits; {text}.0 is a double.");
    }

    private static void WriteEntity(Utf8JsonWriter json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Node:
                Write(json, value.AsNode());
                break;
            case ValueKind.Relationship:
                Write(json, value.AsRelationship());
                break;
            default:
                json.WriteStartObject();
                json.WritePropertyName("nodes"u8);
                WriteList(json, value.AsPath().Nodes, Write);
                json.WritePropertyName("relationships"u8);
                WriteList(json, value.AsPath().Relationships, Write);
                json.WriteEndObject();
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, GraphNode node)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, node.Id);
        json.WritePropertyName("labels"u8);
        WriteList(json, node.Labels, (writer, label) => writer.WriteStringValue(label));
        json.WritePropertyName("properties"u8);
        WriteMap(json, node.Properties);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GraphRelationship relationship)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, relationship.Type);
        json.WriteString("from"u8, relationship.From);
        json.WriteString("to"u8, relationship.To);
        json.WritePropertyName("properties"u8);
        WriteMap(json, relationship.Properties);
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, Value>> entries)
    {
        json.WriteStartObject();
        foreach (var (key, value) in entries)
        {
            json.WritePropertyName(key);
            Write(json, value);
        }

        json.WriteEndObject();
    }
}
