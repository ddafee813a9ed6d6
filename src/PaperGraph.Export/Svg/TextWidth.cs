namespace PaperGraph.Export.Svg;

/// <summary>About how wide text is in a common sans-serif face: an estimate, so that pictures are equal on every machine.</summary>
internal static class TextWidth
{
    public static double Of(string text, double fontSize)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += OfCharacter(rune.Value);
        return width * fontSize;
    }

    private static double OfCharacter(int c) => c switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' => 0.3,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' => 0.38,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '&' => 0.88,
        >= 'A' and <= 'Z' => 0.69,
        < 0x2e80 => 0.57,
        _ => 1.0,
    };
}
