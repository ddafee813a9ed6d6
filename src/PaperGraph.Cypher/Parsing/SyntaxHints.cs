using System.Collections.Frozen;

namespace PaperGraph.Cypher.Parsing;

/// <summary>What to write instead of what other languages have.</summary>
internal static class SyntaxHints
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["SELECT"] = "queries read MATCH (n) WHERE … RETURN …",
        ["GROUP"] = "leave it out: rows are grouped by what is returned beside an aggregate",
        ["HAVING"] = "put the aggregate into a WITH … AS x and test it there: WITH … WHERE x > 1",
        ["FROM"] = "MATCH says where rows come from",
        ["JOIN"] = "name the same variable in both patterns of a MATCH",
        ["LIKE"] = "write CONTAINS, STARTS WITH, ENDS WITH or =~",
        ["BETWEEN"] = "write 1 <= x <= 9",
        ["INTO"] = "CREATE (n:Label {key: value}) makes a node",
        ["UPDATE"] = "write MATCH … SET n.key = value",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A hint for an unexpected token and the one behind it, if there is one.</summary>
    public static string? ForToken(string text, in Token token, in Token next) => token.Kind switch
    {
        TokenKind.Word => Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(token.Start, token.Length), out var hint) ? hint : null,
        TokenKind.Equal when next.Kind == TokenKind.Equal => "write = for equality",
        TokenKind.Equal when text.AsSpan(0, token.Start).EndsWith("=") => "write = for equality",
        TokenKind.Exclamation when next.Kind == TokenKind.Equal => "write <> for inequality",
        TokenKind.Ampersand => "write AND",
        TokenKind.Semicolon => "statements are run one by one",
        _ => null,
    };

    /// <summary>A hint for a character that only looks like one of the language.</summary>
    public static string? ForCharacter(char c) => c switch
    {
        >= '\u2010' and <= '\u2015' or '\u2212' => "write - with the plain minus sign",
        '\u2018' or '\u2019' or '\u201A' or '\u201B' => "write ' with the plain quote",
        '\u201C' or '\u201D' or '\u201E' or '\u201F' => "write \" with the plain quote",
        '\u2192' => "write ->",
        '\u2190' => "write <-",
        '\u2264' => "write <=",
        '\u2265' => "write >=",
        '\u2260' => "write <>",
        '\u00D7' => "write *",
        _ => null,
    };
}
