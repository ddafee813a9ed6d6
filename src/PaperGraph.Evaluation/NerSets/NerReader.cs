using System.Globalization;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Evaluation.NerSets;

/// <summary>Reads sets for named entities in JSON Lines, gzipped or not.</summary>
public static class NerReader
{
    /// <summary>
    /// The texts of a file, in its order: <c>{"id","doc"?,"text","entities":[{"start","end","type"}]}</c>. Places count characters, as
    /// Unicode has them, from the start of the text; the end is exclusive.
    /// </summary>
    /// <exception cref="PaperGraphException">The file cannot be read, or a record is wrong; the message points to it.</exception>
    public static async Task<IReadOnlyList<NerText>> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        var texts = new List<NerText>();
        await foreach (var record in JsonLines.ReadAsync(path, cancellationToken).ConfigureAwait(false))
            texts.Add(TextOf(record));
        return texts;
    }

    private static NerText TextOf(JsonRecord record)
    {
        var text = record.RequiredText("text");
        var units = UnitsOf(text);
        return new(record.OptionalText("doc") ?? record.RequiredText("id"), text, [.. record.Records("entities").Select(entity => EntityOf(entity, units))]);
    }

    private static NerEntity EntityOf(JsonRecord record, int[] units)
    {
        var (start, end) = (record.OptionalInteger("start") ?? -1, record.OptionalInteger("end") ?? -1);
        return start >= 0 && start < end && end < units.Length
            ? new(units[start], units[end], record.RequiredText("type"))
            : throw record.ErrorAt("start", "this is no place of the text", string.Create(CultureInfo.InvariantCulture, $"0 <= start < end <= {units.Length - 1}"));
    }

    /// <summary>Where in UTF-16 each character starts, and where the text ends.</summary>
    private static int[] UnitsOf(string text)
    {
        var units = new List<int>(text.Length + 1);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            units.Add(at);
            at += rune.Utf16SequenceLength;
        }

        return [.. units, at];
    }
}
