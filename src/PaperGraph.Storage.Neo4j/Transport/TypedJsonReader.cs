using System.Globalization;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>
/// Reads results from the Query API's typed JSON: plain JSON loses digits of doubles. Dates, points and the like, which only foreign
/// properties hold, become the text that the server writes for them.
/// </summary>
internal static class TypedJsonReader
{
    public static CypherResult Read(JsonElement answer)
    {
        var data = answer.TryGetProperty("data", out var member) ? member : (JsonElement?)null;
        return new(
            [.. data?.GetProperty("fields").EnumerateArray().Select(field => field.GetString()!) ?? []],
            [.. data?.GetProperty("values").EnumerateArray().Select(row => (Value[])[.. row.EnumerateArray().Select(ReadValue)]) ?? []])
        {
            Counters = answer.TryGetProperty("counters", out var counters) ? ReadCounters(counters) : default,
            Plan = answer.TryGetProperty("profiledQueryPlan", out var plan) || answer.TryGetProperty("queryPlan", out plan) ? ReadPlan(plan) : null,
        };
    }

    private static CypherCounters ReadCounters(JsonElement counters)
    {
        return new()
        {
            NodesCreated = Count("nodesCreated"),
            NodesDeleted = Count("nodesDeleted"),
            RelationshipsCreated = Count("relationshipsCreated"),
            RelationshipsDeleted = Count("relationshipsDeleted"),
            PropertiesSet = Count("propertiesSet"),
            LabelsAdded = Count("labelsAdded"),
            LabelsRemoved = Count("labelsRemoved"),
            SchemaAdded = Count("constraintsAdded") + Count("indexesAdded"),
            SchemaRemoved = Count("constraintsRemoved") + Count("indexesRemoved"),
        };

        long Count(string name) => counters.GetProperty(name).GetInt64();
    }

    private static CypherPlan ReadPlan(JsonElement plan) => new(
        plan.GetProperty("operatorType").GetString()!,
        plan.TryGetProperty("arguments", out var details) ? ReadMap(details) : ValueMap.Of([]),
        [.. plan.TryGetProperty("children", out var children) ? children.EnumerateArray().Select(ReadPlan) : []]);

    private static Value ReadValue(JsonElement cell)
    {
        if (cell.ValueKind == JsonValueKind.Null)
            return Value.Null;
        var value = cell.GetProperty("_value");
        return cell.GetProperty("$type").GetString() switch
        {
            "Null" => Value.Null,
            "Boolean" => Value.Of(value.GetBoolean()),
            "Integer" => Value.Of(long.Parse(value.GetString()!, CultureInfo.InvariantCulture)),
            "Float" => Value.Of(double.Parse(value.GetString()!, CultureInfo.InvariantCulture)),
            "List" => Value.List(value.EnumerateArray().Select(ReadValue)),
            "Map" => Value.Of(ReadMap(value)),
            "Node" => Value.Of(TypedJsonEntities.ReadNode(value, ReadMap)),
            "Relationship" => Value.Of(TypedJsonEntities.ReadRelationship(value, ReadMap)),
            "Path" => Value.Of(TypedJsonEntities.ReadPath(value, ReadMap)),
            _ => Value.Of(value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText()),
        };
    }

    private static ValueMap ReadMap(JsonElement map) => ValueMap.Of(map.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, ReadValue(property.Value))));
}
