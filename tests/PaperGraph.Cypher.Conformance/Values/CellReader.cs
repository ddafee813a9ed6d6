using System.Globalization;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Conformance.Values;

/// <summary>
/// Reads the notation in which the suite writes values: <c>1</c>, <c>1.0</c>, <c>'a'</c>, <c>[1, 2]</c>, <c>{k: null}</c>,
/// <c>(:Label {k: 1})</c>, <c>[:TYPE {k: 1}]</c>, <c>&lt;(:A)-[:T]->(:B)&gt;</c>.
/// </summary>
internal static class CellReader
{
    /// <summary>The value that a cell writes.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Value Read(string cell)
    {
        var text = new NotationReader(cell);
        var value = ReadValue(text);
        text.End();
        return value;
    }

    internal static Value ReadValue(NotationReader text) => text.Peek() switch
    {
        '\'' => Value.Of(text.QuotedText()),
        '{' => Value.Of(ReadMap(text)),
        '(' => Value.Of(EntityReader.ReadNode(text, "")),
        '<' => Value.Of(EntityReader.ReadPath(text)),
        '[' when text.PeekAfter('[') == ':' => Value.Of(EntityReader.ReadRelationship(text, "", "")),
        '[' => Value.ListOver([.. text.Items('[', ']', ReadValue)]),
        _ => ReadWord(text.Word()),
    };

    internal static ValueMap ReadMap(NotationReader text) => ValueMap.Of([.. text.Items('{', '}', item =>
    {
        var key = item.Name();
        item.Take(":");
        return KeyValuePair.Create(key, ReadValue(item));
    })]);

    private static Value ReadWord(string word) => word switch
    {
        "null" => Value.Null,
        "true" => Value.Of(true),
        "false" => Value.Of(false),
        "NaN" => Value.Of(double.NaN),
        "Inf" or "Infinity" => Value.Of(double.PositiveInfinity),
        "-Inf" or "-Infinity" => Value.Of(double.NegativeInfinity),
        _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => Value.Of(integer),
        _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Value.Of(number),
        _ => throw new FormatException($"'{word}' is no value."),
    };
}
