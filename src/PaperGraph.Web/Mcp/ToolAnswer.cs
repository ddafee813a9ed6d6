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

    /// <summary>An answer, held to the room that there is for one.</summary>
    public static CallToolResult Of<T>(T answer, AnswerText text)
    {
        var data = AnswerRoom.Fit(answer, out var isCut);
        return Whole(data, isCut ? text.Line($"The structured content is cut to {AnswerRoom.Most} characters: its lists end early, and … stands at the end of long texts.") : text);
    }

    /// <summary>An answer that was made to fit already.</summary>
    /// <exception cref="ToolException">It lies deeper in itself than JSON is sent.</exception>
    public static CallToolResult Whole<T>(T answer, AnswerText text)
    {
        try
        {
            return new() { StructuredContent = JsonSerializer.SerializeToElement(answer, Json), Content = [new TextContentBlock { Text = text.ToString() }] };
        }
        catch (JsonException)
        {
            throw new ToolException("The answer has lists and maps that lie too deep in each other to be sent.", "to return what is in them");
        }
    }
}
