using System.Buffers;

namespace PaperGraph.Export.Files;

/// <summary>Text in XML, without what XML 1.0 cannot hold.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> InElements = SearchValues.Create("<>&\r");

    // A line break or tab that is written as itself becomes a blank when an attribute is read.
    private static readonly SearchValues<char> InAttributes = SearchValues.Create("<>&\"\r\n\t");

    /// <summary>Text between tags.</summary>
    public static TextOutput AppendXml(this TextOutput output, ReadOnlySpan<char> text) => output.Append(text, InElements);

    /// <summary>Text between the double quotes of an attribute.</summary>
    public static TextOutput AppendXmlAttribute(this TextOutput output, string text) => output.Append(PlainText.Xml(text), InAttributes);

    private static TextOutput Append(this TextOutput output, ReadOnlySpan<char> rest, SearchValues<char> escaped)
    {
        for (var next = rest.IndexOfAny(escaped); next >= 0; next = rest.IndexOfAny(escaped))
        {
            output.Append(rest[..next]).Append(EscapeOf(rest[next]));
            rest = rest[(next + 1)..];
        }

        return output.Append(rest);
    }

    private static string EscapeOf(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        '\n' => "&#xA;",
        '\t' => "&#x9;",
        _ => "&#xD;",
    };
}
