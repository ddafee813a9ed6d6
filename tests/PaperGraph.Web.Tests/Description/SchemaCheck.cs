using System.Text.Json;

namespace PaperGraph.Web.Tests.Description;

/// <summary>Holds JSON to a schema: as much of JSON Schema as the API's document uses. A member that the schema does not name is an error.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public void Check(JsonElement value, JsonElement schema, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            Check(value, Resolve(reference.GetString()!), path);
        else if (schema.TryGetProperty("oneOf", out var choices) || schema.TryGetProperty("anyOf", out choices))
            CheckChoices(value, choices, path);
        else
            CheckOne(value, schema, path);
    }

    private JsonElement Resolve(string reference) => reference.Split('/').Skip(1).Aggregate(root, (element, name) => element.GetProperty(name));

    private void CheckChoices(JsonElement value, JsonElement choices, string path)
    {
        var isNull = value.ValueKind == JsonValueKind.Null;
        var fitting = choices.EnumerateArray().Where(choice => isNull ? TakesNull(choice) : !IsNull(choice)).ToList();
        Assert.True(fitting.Count == 1, $"{path} fits {fitting.Count} of {choices}");
        Check(value, fitting[0], path);
    }

    private bool TakesNull(JsonElement schema) => schema.TryGetProperty("$ref", out var reference) ? TakesNull(Resolve(reference.GetString()!))
        : !schema.TryGetProperty("type", out var type) || TypesOf(type).Contains("null");

    private static bool IsNull(JsonElement schema) => schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "null";

    private void CheckOne(JsonElement value, JsonElement schema, string path)
    {
        if (schema.TryGetProperty("type", out var type))
            Assert.True(TypesOf(type).Any(name => Is(value, name)), $"{path} is {value.ValueKind}, not {type}");
        if (schema.TryGetProperty("enum", out var known) && value.ValueKind == JsonValueKind.String)
            Assert.Contains(value.GetString(), known.EnumerateArray().Select(item => item.GetString()));
        if (value.ValueKind == JsonValueKind.Object)
            CheckMembers(value, schema, path);
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
            Assert.All(value.EnumerateArray().Index(), item => Check(item.Item, items, $"{path}[{item.Index}]"));
    }

    private void CheckMembers(JsonElement value, JsonElement schema, string path)
    {
        if (schema.TryGetProperty("required", out var required))
            Assert.All(required.EnumerateArray(), name => Assert.True(value.TryGetProperty(name.GetString()!, out _), $"{path} lacks {name}"));
        schema.TryGetProperty("properties", out var properties);
        var hasMore = schema.TryGetProperty("additionalProperties", out var more);
        foreach (var member in value.EnumerateObject())
        {
            if (properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(member.Name, out var property))
                Check(member.Value, property, $"{path}.{member.Name}");
            else if (hasMore && more.ValueKind == JsonValueKind.Object)
                Check(member.Value, more, $"{path}.{member.Name}");
            else
                Assert.True(hasMore || properties.ValueKind != JsonValueKind.Object, $"{path}.{member.Name} is not described");
        }
    }

    private static IEnumerable<string> TypesOf(JsonElement type) => type.ValueKind == JsonValueKind.String ? [type.GetString()!] : type.EnumerateArray().Select(item => item.GetString()!);

    private static bool Is(JsonElement value, string type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "array" => value.ValueKind == JsonValueKind.Array,
        _ => value.ValueKind == JsonValueKind.Object,
    };
}
