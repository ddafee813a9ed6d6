using System.Globalization;
using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace PaperGraph.Web.Mcp;

/// <summary>
/// Holds arguments to what a tool says that it takes. The SDK itself would say no more than that the call failed, from which an agent cannot
/// learn, and would pass over an argument with a mistyped name.
/// </summary>
internal static class ToolArguments
{
    public static void Check(Tool tool, IEnumerable<KeyValuePair<string, JsonElement>>? arguments)
    {
        var given = arguments?.ToDictionary() ?? [];
        var taken = tool.InputSchema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().ToDictionary(property => property.Name, property => property.Value) : [];
        if (given.Keys.FirstOrDefault(name => !taken.ContainsKey(name)) is { } unknown)
            throw new ToolException($"{tool.Name} takes no '{AnswerText.Echo(unknown)}'.", taken.Count == 0 ? "no arguments" : string.Join(", ", taken.Keys));
        var missing = tool.InputSchema.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(name => name.GetString()!).FirstOrDefault(name => !given.ContainsKey(name)) : null;
        if (missing is not null)
            throw new ToolException($"{tool.Name} needs '{missing}': {Describe(taken[missing])}.");
        foreach (var (name, value) in given)
        {
            if (!Fits(value, taken[name]))
                throw new ToolException($"{name} is {Kinds(taken[name])}, not {AnswerText.Echo(value.GetRawText())}. ({Describe(taken[name])})");
        }
    }

    private static bool Fits(JsonElement value, JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return true;
        if (schema.TryGetProperty("type", out _) && !TypesOf(schema).Any(type => IsOf(type, value)))
            return false;
        if (schema.TryGetProperty("enum", out var allowed) && value.ValueKind == JsonValueKind.String && !allowed.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && one.GetString() == value.GetString()))
            return false;
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
            return value.EnumerateArray().All(item => Fits(item, items));
        return value.ValueKind != JsonValueKind.Number || (value.GetDouble() >= (Number(schema, "minimum") ?? double.NegativeInfinity) && value.GetDouble() <= (Number(schema, "maximum") ?? double.PositiveInfinity));
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => true,
    };

    private static string Kinds(JsonElement schema)
    {
        if (schema.TryGetProperty("enum", out var allowed))
            return "one of " + string.Join(", ", allowed.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()));
        var kinds = string.Join(" or ", TypesOf(schema).Where(type => type != "null").Select(type => type is "integer" or "array" or "object" ? "an " + type : "a " + type));
        return (Number(schema, "minimum"), Number(schema, "maximum")) is ({ } least, { } most) ? string.Create(CultureInfo.InvariantCulture, $"{kinds} from {least} to {most}") : kinds;
    }

    private static IEnumerable<string> TypesOf(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static double? Number(JsonElement schema, string bound) => schema.TryGetProperty(bound, out var number) && number.TryGetDouble(out var value) ? value : null;

    private static string Describe(JsonElement schema) => schema.TryGetProperty("description", out var description) ? description.GetString()! : Kinds(schema);
}
