using System.Text;

namespace PaperGraph.Core.Names;

/// <summary>
/// Takes accents and compatibility forms off Latin text. The tables are our own so that the result is the same on machines
/// without ICU, where <see cref="string.Normalize()"/> returns its input.
/// </summary>
public static class AccentFolding
{
    // The base letter of U+00C0 to U+017F and of U+1E00 to U+1EFF; a point where there is none, or more than one letter.
    private const string LatinSupplement =
        "AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg"
        + "GgGgHhHhIiIiIiIiIi..JjKkkLlLlLl..LlNnNnNn.NnOoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    private const string LatinAdditional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr"
        + "SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy.s....AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
        + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

    /// <summary>The text without accents, combining marks, soft hyphens and zero-width characters; full-width forms narrowed.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
            Append(folded, c);
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case < '\u00a0':
                folded.Append(c);
                break;
            case '\u00ad' or (>= '\u0300' and <= '\u036f') or (>= '\u200b' and <= '\u200f') or '\u2060' or '\ufeff':
                break;
            case >= '\u00c0' and <= '\u017f' when LatinSupplement[c - '\u00c0'] != '.':
                folded.Append(LatinSupplement[c - '\u00c0']);
                break;
            case >= '\u1e00' and <= '\u1eff' when LatinAdditional[c - '\u1e00'] != '.':
                folded.Append(LatinAdditional[c - '\u1e00']);
                break;
            case >= '\uff01' and <= '\uff5e':
                folded.Append((char)(c - '\uff01' + '!'));
                break;
            default:
                folded.Append(Letters(c) ?? c.ToString());
                break;
        }
    }

    private static string? Letters(char c) => c switch
    {
        'Æ' => "AE",
        'æ' => "ae",
        'Œ' => "OE",
        'œ' => "oe",
        'ß' => "ss",
        'Þ' => "Th",
        'þ' => "th",
        'Ĳ' => "IJ",
        'ĳ' => "ij",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        '²' => "2",
        '³' => "3",
        '¹' => "1",
        _ => null,
    };
}
