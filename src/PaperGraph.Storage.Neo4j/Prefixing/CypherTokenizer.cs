using System.Globalization;

namespace PaperGraph.Storage.Neo4j.Prefixing;

/// <summary>Divides Cypher into tokens whose texts, put together, are the statement again, whatever it is.</summary>
internal static class CypherTokenizer
{
    public static List<CypherToken> Tokenize(string text)
    {
        List<CypherToken> tokens = [];
        for (var start = 0; start < text.Length;)
        {
            var (kind, length) = Next(text.AsSpan(start));
            tokens.Add(new(kind, text.Substring(start, length)));
            start += length;
        }

        return tokens;
    }

    private static (CypherTokenKind Kind, int Length) Next(ReadOnlySpan<char> rest) => rest switch
    {
        ['/', '/', ..] => (CypherTokenKind.Blank, To(rest, rest.IndexOfAny('\r', '\n'), 0)),
        ['/', '*', ..] => (CypherTokenKind.Blank, To(rest, rest[2..].IndexOf("*/"), 4)),
        ['\'' or '"', ..] => (CypherTokenKind.String, StringLength(rest)),
        ['`', ..] => (CypherTokenKind.QuotedName, QuotedLength(rest)),
        ['$', '`', ..] => (CypherTokenKind.Parameter, 1 + QuotedLength(rest[1..])),
        ['$', var first, ..] when IsPartOfWord(first) => (CypherTokenKind.Parameter, 1 + WordLength(rest[1..])),
        [':', ':', ..] => (CypherTokenKind.Symbol, 2),
        [var first, ..] when char.IsWhiteSpace(first) => (CypherTokenKind.Blank, BlankLength(rest)),
        [var first, ..] when char.IsAsciiDigit(first) => (CypherTokenKind.Number, NumberLength(rest)),
        [var first, ..] when IsPartOfWord(first) => (CypherTokenKind.Word, WordLength(rest)),
        _ => (CypherTokenKind.Symbol, 1),
    };

    // What is never closed reaches to the end.
    private static int To(ReadOnlySpan<char> rest, int found, int added) => found < 0 ? rest.Length : found + added;

    private static int StringLength(ReadOnlySpan<char> rest)
    {
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == rest[0])
                return i + 1;
            i += rest[i] == '\\' ? 1 : 0;
        }

        return rest.Length;
    }

    // A doubled backtick is one of the name.
    private static int QuotedLength(ReadOnlySpan<char> rest)
    {
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] != '`')
                continue;
            if (i + 1 == rest.Length || rest[i + 1] != '`')
                return i + 1;
            i++;
        }

        return rest.Length;
    }

    private static int BlankLength(ReadOnlySpan<char> rest)
    {
        var length = 1;
        while (length < rest.Length && char.IsWhiteSpace(rest[length]))
            length++;
        return length;
    }

    // 1, 1.5, 0xFF, 1e5 and 1.5e-3, but of 1..3 the 1 alone.
    private static int NumberLength(ReadOnlySpan<char> rest)
    {
        var length = WordLength(rest);
        if (length + 1 < rest.Length && rest[length] == '.' && char.IsAsciiDigit(rest[length + 1]))
            length += 1 + WordLength(rest[(length + 1)..]);
        if (length + 1 < rest.Length && rest[length - 1] is 'e' or 'E' && !rest.StartsWith("0x") && rest[length] == '-' && char.IsAsciiDigit(rest[length + 1]))
            length += 1 + WordLength(rest[(length + 1)..]);
        return length;
    }

    private static int WordLength(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && IsPartOfWord(rest[length]))
            length++;
        return length;
    }

    private static bool IsPartOfWord(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character) || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;
}
