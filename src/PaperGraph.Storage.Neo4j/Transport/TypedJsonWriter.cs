using System.Collections;
using System.Globalization;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>
/// Writes parameters as the Query API's typed JSON: plain JSON would send 1.0 as an integer.
/// </summary>
internal static class TypedJsonWriter
{
    /// <summary>Writes a statement's text and parameters into an open object.</summary>
    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        json.WriteString("statement", statement.Text);
        json.WriteStartObject("parameters");
        foreach (var (name, value) in statement.Parameters)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                WriteNull(json);
                break;
            case Value held:
                Write(json, held);
                break;
            case string text:
                Write(json, Value.Of(text));
                break;
            case bool flag:
                Write(json, Value.Of(flag));
                break;
            case int or long:
                Write(json, Value.Of(Convert.ToInt64(value, CultureInfo.InvariantCulture)));
                break;
            case double number:
                Write(json, Value.Of(number));
                break;
            case IEnumerable<KeyValuePair<string, Value>> map:
                WriteMap(json, map, Write);
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                WriteMap(json, map, Write);
                break;
            case IEnumerable items:
                WriteList(json, items.Cast<object?>(), Write);
                break;
            default:
                throw new ArgumentException($"No parameter can be a {value.GetType()}.", nameof(value));
        }
    }

    private static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                WriteNull(json);
                break;
            case ValueKind.Boolean:
                Begin(json, "Boolean");
                json.WriteBooleanValue(value.AsBoolean());
                json.WriteEndObject();
                break;
            case ValueKind.Integer:
                WriteText(json, "Integer", value.ToString());
                break;
            case ValueKind.Float:
                WriteText(json, "Float", value.ToString());
                break;
            case ValueKind.String:
                WriteText(json, "String", value.AsString());
                break;
            case ValueKind.List:
                WriteList(json, value.AsList(), Write);
                break;
            case ValueKind.Map:
                WriteMap(json, value.AsMap(), Write);
                break;
            default:
                throw new ArgumentException($"No parameter can be a {value.Kind}.", nameof(value));
        }
    }

    private static void WriteMap<T>(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, T>> map, Action<Utf8JsonWriter, T> write)
    {
        Begin(json, "Map");
        json.WriteStartObject();
        foreach (var (key, item) in map)
        {
            json.WritePropertyName(key);
            write(json, item);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        Begin(json, "List");
        json.WriteStartArray();
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A bare null does for a parameter, but the server fails on one inside a list.
    private static void WriteNull(Utf8JsonWriter json)
    {
        Begin(json, "Null");
        json.WriteNullValue();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string type, string text)
    {
        Begin(json, type);
        json.WriteStringValue(text);
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("$type", type);
        json.WritePropertyName("_value");
    }
}
