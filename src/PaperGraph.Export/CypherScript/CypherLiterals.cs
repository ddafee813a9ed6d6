using System.Globalization;
using System.Text;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.CypherScript;

/// <summary>Values as Cypher 5 and 25 write them in the text of a statement, always on one line.</summary>
internal static class CypherLiterals
{
    /// <summary>A value that is not absent. A list that no property can hold, of mixed kinds or nested, becomes a list of texts.</summary>
    public static StringBuilder AppendValue(this StringBuilder script, Value value) => value.Kind switch
    {
        ValueKind.String => script.AppendText(value.AsString()),
        ValueKind.Float => script.Append(Float(value.AsFloat())),
        ValueKind.List => AppendList(script, value.AsList()),
        _ => script.Append(CultureInfo.InvariantCulture, $"{value}"),
    };

    /// <summary>Text between single quotes.</summary>
    /// <remarks>
    /// A backslash before the letter u would be read as a Unicode escape even where it is itself escaped, so the literal is
    /// divided between the two.
    /// </remarks>
    public static StringBuilder AppendText(this StringBuilder script, string text)
    {
        text = PlainText.Encodable(text);
        script.Append('\'');
        for (var i = 0; i < text.Length; i++)
        {
            script.AppendCharacter(text[i]);
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] == 'u')
                script.Append("' + '");
        }

        return script.Append('\'');
    }

    private static void AppendCharacter(this StringBuilder script, char c)
    {
        switch (c)
        {
            case '\\' or '\'':
                script.Append('\\').Append(c);
                break;
            case '\n':
                script.Append("\\n");
                break;
            case '\r':
                script.Append("\\r");
                break;
            case '\t':
                script.Append("\\t");
                break;
            case '\u2028' or '\u2029':
            case var other when char.IsControl(other):
                script.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                break;
            default:
                script.Append(c);
                break;
        }
    }

    private static StringBuilder AppendList(StringBuilder script, IReadOnlyList<Value> items)
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
        _ => FloatText.Of(number),
    };
}
