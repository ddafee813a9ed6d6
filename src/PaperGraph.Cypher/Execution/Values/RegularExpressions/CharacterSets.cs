using System.Text;

namespace PaperGraph.Cypher.Execution.Values.RegularExpressions;

/// <summary>Sets of characters that Java has names for, as what stands between .NET's brackets.</summary>
internal static class CharacterSets
{
    /// <summary>What a dot does not match.</summary>
    public const string LineEnds = @"\n\r\u0085\u2028\u2029";

    /// <summary>Any code point: a pair of surrogates is one.</summary>
    public const string AnyCodePoint = @"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S])";

    /// <summary>By the letter behind the backslash; capitals stand for what is not in the set.</summary>
    private static readonly Dictionary<char, string> Escapes = new()
    {
        ['d'] = "0-9",
        ['w'] = "a-zA-Z_0-9",
        ['s'] = @" \t\n\u000B\f\r",
        ['h'] = @" \t\u00A0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000",
        ['v'] = @"\n\u000B\f\r\u0085\u2028\u2029",
    };

    private static readonly Dictionary<string, string> Properties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Lower"] = "a-z",
        ["Upper"] = "A-Z",
        ["ASCII"] = @"\u0000-\u007F",
        ["Alpha"] = "a-zA-Z",
        ["Digit"] = "0-9",
        ["Alnum"] = "a-zA-Z0-9",
        ["Punct"] = @"!-/:-@\u005B-`{-~",
        ["Graph"] = "!-~",
        ["Print"] = @"\u0020-~",
        ["Blank"] = @" \t",
        ["Cntrl"] = @"\u0000-\u001F\u007F",
        ["XDigit"] = "0-9a-fA-F",
        ["Space"] = @" \t\n\u000B\f\r",
        ["LC"] = @"\p{Lu}\p{Ll}\p{Lt}",
        ["L1"] = @"\u0000-\u00FF",
        ["all"] = @"\s\S",
        ["javaLowerCase"] = @"\p{Ll}",
        ["javaUpperCase"] = @"\p{Lu}",
        ["javaLetter"] = @"\p{L}",
        ["javaDigit"] = @"\p{Nd}",
        ["javaLetterOrDigit"] = @"\p{L}\p{Nd}",
        ["javaWhitespace"] = @"\t-\r\u001C-\u0020\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000",
        ["IsAlphabetic"] = @"\p{L}\p{Nl}\u0345\u05B0-\u05BD\u064B-\u0657\u0900-\u0903\u093A-\u094C",
        ["IsLetter"] = @"\p{L}",
        ["IsDigit"] = @"\p{Nd}",
        ["IsUppercase"] = @"\p{Lu}\u2160-\u216F\u24B6-\u24CF",
        ["IsLowercase"] = @"\p{Ll}\u00AA\u00BA\u02B0-\u02B8\u2170-\u217F\u24D0-\u24E9",
        ["IsTitlecase"] = @"\p{Lt}",
        ["IsPunctuation"] = @"\p{P}",
        ["IsControl"] = @"\p{Cc}",
        ["IsWhite_Space"] = @"\s\u0085\p{Z}",
        ["IsIdeographic"] = @"\u3006\u3007\u3021-\u3029\u3038-\u303A\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAD9",
        ["IsLatin"] = @"a-zA-Z\u00AA\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02B8\u02E0-\u02E4\u1D00-\u1D25\u1D2C-\u1D5C\u1E00-\u1EFF\u2C60-\u2C7F\uA722-\uA7CA\uAB30-\uAB5A\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A",
        ["IsGreek"] = @"\u0370-\u0373\u0375-\u0377\u037A-\u037D\u037F\u0384\u0386\u0388-\u03E1\u03F0-\u03FF\u1F00-\u1FFE\u2126",
        ["IsCyrillic"] = @"\u0400-\u0484\u0487-\u052F\u1C80-\u1C88\u1D2B\u1D78\u2DE0-\u2DFF\uA640-\uA69F",
        ["IsHebrew"] = @"\u0591-\u05F4\uFB1D-\uFB4F",
        ["IsArabic"] = @"\u0600-\u0604\u0606-\u060B\u060D-\u061A\u061C-\u061E\u0620-\u063F\u0641-\u064A\u0656-\u066F\u0671-\u06DC\u06DE-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC",
        ["IsThai"] = @"\u0E01-\u0E3A\u0E40-\u0E5B",
        ["IsHangul"] = @"\u1100-\u11FF\u3131-\u318E\uA960-\uA97C\uAC00-\uD7A3",
        ["IsHiragana"] = @"\u3041-\u3096\u309D-\u309F",
        ["IsKatakana"] = @"\u30A1-\u30FA\u30FD-\u30FF\u31F0-\u31FF\uFF66-\uFF6F\uFF71-\uFF9D",
        ["IsHan"] = @"\u2E80-\u2FD5\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAD9",
    };

    /// <summary>The set of an escape such as <c>\d</c> or <c>\D</c>; null where the letter names none.</summary>
    public static (string Items, bool Negated)? Escape(char letter) =>
        Escapes.TryGetValue(char.ToLowerInvariant(letter), out var items) ? (items, char.IsUpper(letter)) : null;

    /// <summary>The set of <c>\p{name}</c>.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static string Property(string name)
    {
        if (Properties.TryGetValue(name, out var items) || Properties.TryGetValue("Is" + ValueOf(name), out items))
            return items;
        if (name.StartsWith("In", StringComparison.Ordinal))
            return $@"\p{{Is{name[2..]}}}";
        return $@"\p{{{(name.StartsWith("Is", StringComparison.Ordinal) ? name[2..] : ValueOf(name))}}}";
    }

    /// <summary>A code point as it stands outside brackets.</summary>
    public static string Literal(int codePoint) => codePoint > char.MaxValue ? $"(?:{Unit((char)Lead(codePoint))}{Unit((char)Trail(codePoint))})" : Unit((char)codePoint);

    /// <summary>A UTF-16 unit, in brackets or outside them.</summary>
    public static string Unit(char unit) => char.IsAsciiLetterOrDigit(unit) ? unit.ToString() : $@"\u{(int)unit:X4}";

    /// <summary>All code points from one to another beyond U+FFFF, as alternatives of pairs.</summary>
    public static string Pairs(int first, int last)
    {
        var result = new StringBuilder();
        for (var lead = Lead(first); lead <= Lead(last); lead++)
        {
            var (from, to) = (lead == Lead(first) ? Trail(first) : 0xDC00, lead == Lead(last) ? Trail(last) : 0xDFFF);
            result.Append(result.Length > 0 ? "|" : "").Append(Unit((char)lead)).Append('[').Append(Unit((char)from)).Append('-').Append(Unit((char)to)).Append(']');
        }

        return result.ToString();
    }

    private static int Lead(int codePoint) => 0xD800 + ((codePoint - 0x10000) >> 10);

    private static int Trail(int codePoint) => 0xDC00 + ((codePoint - 0x10000) & 0x3FF);

    // general_category=Lu, script=Greek
    private static string ValueOf(string name) => name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..];
}
