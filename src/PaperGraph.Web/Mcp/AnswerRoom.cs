using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PaperGraph.Web.Mcp;

/// <summary>How much an answer may hold, its data and its text each: what is longer fills an agent's memory with little.</summary>
internal static class AnswerRoom
{
    public const int Most = 40_000;

    /// <summary>What stands around a list that has been made to fit may be more.</summary>
    private const int Around = 10_000;

    /// <summary>For counting characters as an agent reads them, not as they are sent.</summary>
    private static readonly JsonSerializerOptions Plain = new(ToolAnswer.Json) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As many of a list's first items as there is room for; one at least.</summary>
    public static IReadOnlyList<T> Fit<T>(IReadOnlyList<T> items)
    {
        var left = Most;
        var count = items.TakeWhile(item => (left -= JsonSerializer.Serialize(item, Plain).Length) >= 0).Count();
        return count == items.Count ? items : [.. items.Take(Math.Max(1, count))];
    }

    /// <summary>An answer of one schema as data of the same: where it is too long, lists end early and texts end with a mark.</summary>
    public static JsonNode? Fit<T>(T answer, out bool isCut)
    {
        var whole = JsonSerializer.SerializeToNode(answer, ToolAnswer.Json);
        isCut = LengthOf(whole) > Most + Around;
        return isCut ? Cut(whole, Most) : whole;
    }

    private static JsonNode? Cut(JsonNode? node, int room) => LengthOf(node) <= room ? node?.DeepClone() : node switch
    {
        JsonObject members => CutMembers(members, room),
        JsonArray items => CutItems(items, room),
        JsonValue text when text.GetValueKind() == JsonValueKind.String => AnswerText.Cut(text.GetValue<string>(), Math.Max(1, room)),
        _ => node?.DeepClone(),
    };

    // The short ones first, so that the long ones share what is left.
    private static JsonObject CutMembers(JsonObject members, int room)
    {
        var parts = new Dictionary<string, JsonNode?>();
        foreach (var (name, value) in members.OrderBy(member => LengthOf(member.Value)))
        {
            parts[name] = Cut(value, Math.Max(0, room) / (members.Count - parts.Count));
            room -= name.Length + LengthOf(parts[name]);
        }

        return new(members.Select(member => KeyValuePair.Create(member.Key, parts[member.Key])));
    }

    private static JsonArray CutItems(JsonArray items, int room)
    {
        var kept = new JsonArray();
        foreach (var item in items)
        {
            var length = LengthOf(item);
            if (length > room && kept.Count > 0)
                break;
            kept.Add(Cut(item, room));
            room -= length;
        }

        return kept;
    }

    private static int LengthOf(JsonNode? node) => node is null ? 4 : node.ToJsonString(Plain).Length;
}
