namespace PaperGraph.Cypher.Parsing;

/// <summary>Names in backticks.</summary>
internal static class QuotedNames
{
    /// <summary>A name as a statement writes it: in backticks where it is no plain word.</summary>
    public static string Quote(string name)
    {
        using var tokens = new TokenList(name);
        if (tokens[0].Kind == TokenKind.Word && tokens[0].Length == name.Length)
            return name;
        return $"`{name.Replace("`", "``", StringComparison.Ordinal).Replace("\\u", "\\u005Cu", StringComparison.Ordinal)}`";
    }

    /// <summary>What a name in backticks means: doubled backticks are one, <c>\u</c> and four digits a character.</summary>
    /// <param name="written">It with its backticks.</param>
    /// <param name="start">Where it stands, for errors.</param>
    public static string Decode(ReadOnlySpan<char> written, int start)
    {
        var inner = written[1..^1];
        var name = inner.Contains('`') ? inner.ToString().Replace("``", "`", StringComparison.Ordinal) : inner.ToString();
        return name.Contains("\\u", StringComparison.Ordinal) ? UnicodeEscapes.Decode(name, start + 1) : name;
    }
}
