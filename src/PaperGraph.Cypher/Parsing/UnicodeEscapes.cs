using System.Globalization;
using System.Text;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

/// <summary>Characters by their number.</summary>
internal static class UnicodeEscapes
{
    /// <summary>The UTF-16 unit that four hexadecimal digits behind <c>\u</c> mean.</summary>
    /// <param name="text">All digits and what follows.</param>
    /// <param name="position">Where the escape stands, for errors.</param>
    public static char Unit(ReadOnlySpan<char> text, int position) =>
        text.Length >= 4 && ushort.TryParse(text[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : throw Errors.Syntax("InvalidUnicodeLiteral", @"\u needs four hexadecimal digits behind it, as in \u00E9", new SourceSpan(position, 2));

    /// <summary>A text with every <c>\u</c> and its digits replaced.</summary>
    public static string Decode(string text, int start)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!text.AsSpan(i).StartsWith(@"\u", StringComparison.Ordinal))
            {
                decoded.Append(text[i]);
                continue;
            }

            decoded.Append(Unit(text.AsSpan(i + 2), start + i));
            i += 5;
        }

        return decoded.ToString();
    }
}
