using System.Globalization;

namespace PaperGraph.Cypher.Execution.Values.RegularExpressions;

/// <summary>Goes through the text of a Java regular expression.</summary>
internal sealed class PatternReader(string pattern)
{
    public int Position { get; private set; }

    public bool AtEnd => Position >= pattern.Length;

    /// <summary>The unit to come; NUL at the end.</summary>
    public char Current => AtEnd ? '\0' : pattern[Position];

    public bool IsNext(string text) => pattern.AsSpan(Position).StartsWith(text, StringComparison.Ordinal);

    public bool Accept(string text)
    {
        if (!IsNext(text))
            return false;
        Position += text.Length;
        return true;
    }

    public char Take() => AtEnd ? throw new ArgumentException("it ends too early") : pattern[Position++];

    /// <summary>The code point to come.</summary>
    public int TakeCodePoint()
    {
        var codePoint = char.IsSurrogatePair(pattern, Math.Min(Position, pattern.Length - 1)) ? char.ConvertToUtf32(pattern, Position) : Take();
        Position += codePoint > char.MaxValue ? 2 : 0;
        return codePoint;
    }

    /// <summary>What stands before a mark, which is passed.</summary>
    public string TakeUntil(string mark, bool orEnd = false)
    {
        var end = pattern.IndexOf(mark, Position, StringComparison.Ordinal);
        if (end < 0 && !orEnd)
            throw new ArgumentException($"it lacks '{mark}'");
        var text = pattern[Position..(end < 0 ? pattern.Length : end)];
        Position = end < 0 ? pattern.Length : end + mark.Length;
        return text;
    }

    /// <summary>The units to come that are of a kind, at most so many.</summary>
    public string TakeWhile(Func<char, bool> wanted, int most = int.MaxValue)
    {
        var start = Position;
        while (!AtEnd && Position - start < most && wanted(Current))
            Position++;
        return pattern[start..Position];
    }

    /// <summary>The code point that an escape stands for, its letter taken already; null where the letter has no such meaning.</summary>
    public int? EscapedCodePoint(char letter) => letter switch
    {
        't' => '\t',
        'n' => '\n',
        'r' => '\r',
        'f' => '\f',
        'a' => '\a',
        'e' => 0x1B,
        'c' => Take() ^ 0x40,
        '0' => Octal(),
        'x' when Accept("{") => Hexadecimal(TakeUntil("}")),
        'x' => Hexadecimal(TakeWhile(char.IsAsciiHexDigit, 2)),
        'u' => Hexadecimal(TakeWhile(char.IsAsciiHexDigit, 4)),
        _ when !char.IsAsciiLetterOrDigit(letter) => letter,
        _ => null,
    };

    private int Octal()
    {
        var digits = TakeWhile(unit => unit is >= '0' and <= '7', Current <= '3' ? 3 : 2);
        return digits.Length > 0 ? Convert.ToInt32(digits, 8) : throw new ArgumentException(@"\0 needs octal digits");
    }

    private static int Hexadecimal(string digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint) && codePoint is >= 0 and <= 0x10FFFF
            ? codePoint
            : throw new ArgumentException($"'{digits}' is no hexadecimal code point");
}
