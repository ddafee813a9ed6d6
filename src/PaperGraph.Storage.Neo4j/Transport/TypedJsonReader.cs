using System.Globalization;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>
/// Reads results from the Query API's typed JSON: plain JSON loses digits of doubles. Dates, points and the like, which only foreign
/// properties hold, become the text that the server writes for them.
/// </summary>
internal static class TypedJsonReader
{
    public static StatementResult Read(JsonElement answer)
    {
        var rows = new List<ResultRow>();
        if (answer.TryGetProperty("data", out var data))
        {
            foreach (var row in data.GetProperty("values").EnumerateArray())
                rows.Add(new([.. row.EnumerateArray().Select(ReadCell)]));
        }

        return new(rows, answer.TryGetProperty("counters", out var counters) ? ReadCounters(counters) : default);
    }

    private static StatementCounters ReadCounters(JsonElement counters) => new(
        counters.GetProperty("nodesCreated").GetInt64(), counters.GetProperty("nodesDeleted").GetInt64(),
        counters.GetProperty("relationshipsCreated").GetInt64(), counters.GetProperty("relationshipsDeleted").GetInt64());

    private static object ReadCell(JsonElement cell) =>
        cell.ValueKind == JsonValueKind.Object && TypeOf(cell) == "Map" ? ReadMap(cell.GetProperty("_value")) : ReadValue(cell);

    private static PropertyMap ReadMap(JsonElement map) =>
        PropertyMap.Of(map.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, ReadValue(property.Value))));

    private static Value ReadValue(JsonElement cell)
    {
        if (cell.ValueKind == JsonValueKind.Null)
            return Value.Null;
        var value = cell.GetProperty("_value");
        return TypeOf(cell) switch
        {
            "Null" => Value.Null,
            "Boolean" => Value.Of(value.GetBoolean()),
            "Integer" => Value.Of(long.Parse(value.GetString()!, CultureInfo.InvariantCulture)),
            "Float" => Value.Of(double.Parse(value.GetString()!, CultureInfo.InvariantCulture)),
            "List" => Value.List(value.EnumerateArray().Select(ReadValue)),
            _ => Value.Of(value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText()),
        };
    }

    private static string? TypeOf(JsonElement cell) => cell.GetProperty("$type").GetString();
}
