using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Schema;

namespace PaperGraph.Evaluation.Annotations;

/// <summary>A JSON object with the place that errors in it point to.</summary>
internal readonly record struct JsonRecord(JsonElement Element, string Line, SourcePosition Position)
{
    /// <summary>A text that has to be there and not empty.</summary>
    public string RequiredText(string name) =>
        OptionalText(name) is { Length: > 0 } text ? text : throw ErrorAt(name, $"\"{name}\" is missing or empty");

    /// <summary>The same; a number stands for its text as it is written.</summary>
    public string RequiredTextOrNumber(string name) =>
        TryGet(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetRawText() : RequiredText(name);

    /// <summary>The name of a concept's label.</summary>
    public ConceptLabel RequiredLabel(string name)
    {
        var text = RequiredText(name);
        return Labels.TryParseConcept(text, out var label)
            ? label
            : throw ErrorAt(name, $"there is no type '{text}'", "one of " + string.Join(", ", Enum.GetNames<ConceptLabel>()));
    }

    /// <summary>A text, or null where there is none.</summary>
    public string? OptionalText(string name)
    {
        if (!TryGet(name, out var value))
            return null;
        return value.ValueKind == JsonValueKind.String ? TextOf(value, name) : throw ErrorAt(name, $"\"{name}\" should be a text");
    }

    /// <summary>An integer, or null where there is none.</summary>
    public int? OptionalInteger(string name)
    {
        if (!TryGet(name, out var value))
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw ErrorAt(name, $"\"{name}\" should be an integer");
    }

    /// <summary>The texts of a list, none where there is no list.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in List(name))
            texts.Add(item.ValueKind == JsonValueKind.String ? TextOf(item, name) : throw ErrorAt(name, $"\"{name}\" should hold texts alone"));
        return texts.DrainToImmutable();
    }

    /// <summary>The objects of a list, none where there is no list.</summary>
    public IEnumerable<JsonRecord> Records(string name)
    {
        foreach (var item in List(name))
            yield return item.ValueKind == JsonValueKind.Object ? this with { Element = item } : throw ErrorAt(name, $"\"{name}\" should hold objects alone");
    }

    /// <summary>An error that points to the first place where the line names the field, else to the line.</summary>
    public PaperGraphException ErrorAt(string name, string message, string? hint = null)
    {
        var column = Line.IndexOf($"\"{name}\"", StringComparison.Ordinal) + 1;
        return Error(Position with { Column = column }, Line, message, hint);
    }

    /// <summary>An error at a place of a line.</summary>
    public static PaperGraphException Error(SourcePosition position, string line, string message, string? hint = null) =>
        new(ErrorKind.Input, new SourceError(position, message, line).ToString(), hint);

    private JsonElement.ArrayEnumerator List(string name)
    {
        if (!TryGet(name, out var value))
            return default;
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw ErrorAt(name, $"\"{name}\" should be a list");
    }

    private bool TryGet(string name, out JsonElement value) =>
        Element.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;

    private string TextOf(JsonElement value, string name)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw ErrorAt(name, $"\"{name}\" holds half a character (an unpaired surrogate)");
        }
    }
}
