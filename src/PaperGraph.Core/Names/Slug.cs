using System.Text;

namespace PaperGraph.Core.Names;

/// <summary>The readable part of an id.</summary>
public static class Slug
{
    /// <summary>
    /// The name's words, lower-case and joined by hyphens, in their order and number: <c>Qwen2.5-VL 7B</c> gives
    /// <c>qwen2.5-vl-7b</c>. A plus sign is written out (<c>c++</c> gives <c>cplusplus</c>), letters beyond ASCII lose their accents or stay.
    /// Never empty: a name without letters and digits gives its code points in hexadecimal.
    /// </summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var result = new StringBuilder(name.Length);
        foreach (var c in AccentFolding.Fold(name))
            Append(result, c);
        while (result.Length > 0 && result[^1] is '-' or '.')
            result.Length--;
        return result.Length > 0 ? result.ToString() : "u" + Convert.ToHexStringLower(Encoding.BigEndianUnicode.GetBytes(name));
    }

    private static void Append(StringBuilder result, char c)
    {
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            result.Append(char.ToLowerInvariant(c));
        else if (c == '+')
            result.Append("plus");
        else if (c == '#')
            result.Append("sharp");
        else if (c == '.' && result.Length > 0 && result[^1] is not ('-' or '.'))
            result.Append('.');
        else if (c is not ('\'' or '’' or '.') && result.Length > 0 && result[^1] is not ('-' or '.'))
            result.Append('-');
        else if (result.Length > 0 && result[^1] == '.')
            result[^1] = '-';
    }
}
