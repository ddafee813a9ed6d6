using System.Text.RegularExpressions;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.Dot;

/// <summary>Names and labels of the DOT language. What escapes in one is plain text in the other.</summary>
internal static partial class DotText
{
    /// <summary>
    /// A name of letters, digits and underscores, which needs no quotes and no escapes in any reader: a slash becomes two
    /// underscores, any other sign its code unit in hexadecimal between two. The beginning keeps it from being a keyword.
    /// </summary>
    public static TextOutput AppendNodeName(this TextOutput output, string id)
    {
        output.Append("n_");
        foreach (var c in id)
        {
            if (char.IsAsciiLetterOrDigit(c))
                output.Append(c);
            else if (c == '/')
                output.Append("__");
            else
                output.Append('_').Append((int)c, "X").Append('_');
        }

        return output;
    }

    /// <summary>A label on one line. A backslash would begin an escape, and an ampersand with a semicolon behind it an entity.</summary>
    public static TextOutput AppendLabel(this TextOutput output, string text)
    {
        var label = PlainText.Xml(PlainText.OneLine(text)).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return output.Append('"').Append(Entity().Replace(label, "&amp;")).Append('"');
    }

    [GeneratedRegex("&(?=#?[0-9A-Za-z]+;)")]
    private static partial Regex Entity();
}
