using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Schema;

namespace PaperGraph.Extraction.Lexicons;

/// <summary>
/// Reads a lexicon in JSON Lines: <c>{"type":"Benchmark","name":"GSM8K","aliases":["GSM-8K"],"stop":false}</c>, the last two optional.
/// Blank lines are skipped; unknown members are ignored.
/// </summary>
public static class LexiconReader
{
    /// <summary>All entries in the order of the file, and an error for each line that is none.</summary>
    /// <param name="reader">The text; read to its end, left open.</param>
    /// <param name="file">What to call it in errors.</param>
    public static LexiconReading Read(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var entries = ImmutableArray.CreateBuilder<LexiconEntry>();
        var errors = ImmutableArray.CreateBuilder<SourceError>();
        for (var number = 1L; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                entries.Add(Parse(line));
            }
            catch (JsonException error)
            {
                errors.Add(new(new(file, number, ColumnOf(error, line)), Reason(error), line, "{\"type\":\"Benchmark\",\"name\":\"GSM8K\",\"aliases\":[\"GSM-8K\"]}"));
            }
        }

        return new(entries.ToImmutable(), errors.ToImmutable());
    }

    /// <summary>The parser counts bytes, people count characters.</summary>
    private static int ColumnOf(JsonException error, string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        return Encoding.UTF8.GetCharCount(bytes, 0, Math.Min(bytes.Length, (int)(error.BytePositionInLine ?? 0))) + 1;
    }

    /// <summary>The parser's messages end in a place of their own, which the position says already.</summary>
    private static string Reason(JsonException error)
    {
        var place = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? error.Message : error.Message[..place]).TrimEnd('.');
    }

    private static LexiconEntry Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException("a line of a lexicon is an object");
        var type = Text(root, "type");
        var label = Enum.GetNames<ConceptLabel>().FirstOrDefault(name => string.Equals(name, type, StringComparison.OrdinalIgnoreCase))
            ?? throw new JsonException($"\"type\" is one of {string.Join(", ", Enum.GetNames<ConceptLabel>())}, not \"{type}\"");
        return new(Enum.Parse<ConceptLabel>(label), Text(root, "name"), Aliases(root), IsStop(root));
    }

    private static string Text(JsonElement entry, string member) =>
        entry.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text
            ? text
            : throw new JsonException($"\"{member}\" must be a text that is not empty");

    private static ImmutableArray<string> Aliases(JsonElement entry)
    {
        if (!entry.TryGetProperty("aliases", out var aliases) || aliases.ValueKind == JsonValueKind.Null)
            return [];
        if (aliases.ValueKind != JsonValueKind.Array || aliases.EnumerateArray().Any(alias => alias.ValueKind != JsonValueKind.String))
            throw new JsonException("\"aliases\" must be a list of texts");
        return [.. aliases.EnumerateArray().Select(alias => alias.GetString()!.Trim()).Where(alias => alias.Length > 0)];
    }

    private static bool IsStop(JsonElement entry) => entry.TryGetProperty("stop", out var stop) && stop.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null => false,
        _ => throw new JsonException("\"stop\" must be true or false"),
    };
}
