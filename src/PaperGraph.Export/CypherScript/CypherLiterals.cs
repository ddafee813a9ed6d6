using System.Buffers;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.CypherScript;

/// <summary>Values as Cypher 5 and 25 write them in the text of a statement, always on one line.</summary>
internal static class CypherLiterals
{
    // Besides the two signs of the language: whatever some reader might take for the end of a line.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. "\\'\u2028\u2029", .. Enumerable.Range(0, 0xa0).Select(code => (char)code).Where(char.IsControl)]);

    /// <summary>A value that is not absent. A list that no property can hold, of mixed kinds or nested, becomes a list of texts.</summary>
    public static TextOutput AppendValue(this TextOutput script, Value value) => value.Kind switch
    {
        ValueKind.String => script.AppendText(value.AsString()),
        ValueKind.Float => script.Append(Float(value.AsFloat())),
        ValueKind.List => AppendList(script, value.AsList()),
        ValueKind.Integer => script.Append(value.AsInteger()),
        _ => script.Append(value.ToString()),
    };

    /// <summary>A map with every key quoted as a name is.</summary>
    public static TextOutput AppendMap(this TextOutput script, IEnumerable<KeyValuePair<string, Value>> properties)
    {
        var separator = "{";
        foreach (var (key, value) in properties)
        {
            script.Append(separator).Append(CypherNames.Quote(key)).Append(": ").AppendValue(value);
            separator = ", ";
        }

        return script.Append(separator == "{" ? "{}" : "}");
    }

    /// <summary>Text between single quotes.</summary>
    /// <remarks>
    /// A backslash before the letter u would be read as a Unicode escape even where it is itself escaped, so the literal is
    /// divided between the two.
    /// </remarks>
    public static TextOutput AppendText(this TextOutput script, string text)
    {
        var rest = PlainText.Encodable(text).AsSpan();
        script.Append('\'');
        for (var next = rest.IndexOfAny(Escaped); next >= 0; next = rest.IndexOfAny(Escaped))
        {
            script.Append(rest[..next]).AppendEscape(rest[next]);
            if (rest[next] == '\\' && next + 1 < rest.Length && rest[next + 1] == 'u')
                script.Append("' + '");
            rest = rest[(next + 1)..];
        }

        return script.Append(rest).Append('\'');
    }

    private static TextOutput AppendEscape(this TextOutput script, char c) => c switch
    {
        '\\' or '\'' => script.Append('\\').Append(c),
        '\n' => script.Append("\\n"),
        '\r' => script.Append("\\r"),
        '\t' => script.Append("\\t"),
        _ => script.Append("\\u").Append((int)c, "X4"),
    };

    private static TextOutput AppendList(TextOutput script, IReadOnlyList<Value> items)
    {
        var isPlain = items.Count == 0 || (items[0].Kind is not (ValueKind.List or ValueKind.Null) && items.All(item => item.Kind == items[0].Kind));
        script.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            script.Append(i > 0 ? ", " : "");
            script.AppendValue(isPlain ? items[i] : Value.Of(items[i].ToString()));
        }

        return script.Append(']');
    }

    private static string Float(double number) => number switch
    {
        double.NaN => "(0.0 / 0.0)",
        double.PositiveInfinity => "(1.0 / 0.0)",
        double.NegativeInfinity => "(-1.0 / 0.0)",
        _ => NumberText.Of(number),
    };
}
