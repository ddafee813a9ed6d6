using System.Text.Json;
using System.Text.Json.Serialization;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace PaperGraph.Web.Mcp;

/// <summary>An answer both as data and as text for models that read only that.</summary>
internal static class ToolAnswer
{
    /// <summary>How answers are written: an absent value is null, as the schemas of the answers say.</summary>
    public static JsonSerializerOptions Json { get; } = new(McpJsonUtilities.DefaultOptions) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    public static CallToolResult Of<T>(T answer, AnswerText text) => new()
    {
        StructuredContent = JsonSerializer.SerializeToElement(answer, Json),
        Content = [new TextContentBlock { Text = text.ToString() }],
    };
}
