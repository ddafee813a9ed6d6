using System.Text.Json;

namespace PaperGraph.Ingest.JsonLines;

/// <summary>Why a record of JSON cannot be taken.</summary>
/// <param name="Offset">Where in the record's bytes.</param>
/// <param name="Message">What is wrong.</param>
internal readonly record struct JsonProblem(int Offset, string Message)
{
    /// <summary>A value is of another type than its field should have.</summary>
    public static JsonProblem WrongType(in Utf8JsonReader reader, string what, string expected)
    {
        var found = reader.TokenType switch
        {
            JsonTokenType.String => "a string",
            JsonTokenType.Number => "a number",
            JsonTokenType.True or JsonTokenType.False => "true or false",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.StartObject => "an object",
            _ => "nothing",
        };
        return new((int)reader.TokenStartIndex, $"{what} should be {expected}, but is {found}");
    }

    /// <summary>The bytes are not JSON.</summary>
    public static JsonProblem NotJson(ReadOnlySpan<byte> json, JsonException exception)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
            start += json[start..].IndexOf((byte)'\n') + 1;
        return new(Math.Min(json.Length, start + (int)(exception.BytePositionInLine ?? 0)), "this is not JSON: " + Describe(exception.Message));
    }

    // The reader's own message ends with its idea of the position.
    private static string Describe(string message)
    {
        if (message.StartsWith("Expected depth to be zero", StringComparison.Ordinal))
            return "it ends before it is closed; a } or ] is missing";
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var text = end < 0 ? message : message[..end];
        return char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.');
    }
}
