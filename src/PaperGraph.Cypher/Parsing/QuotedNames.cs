namespace PaperGraph.Cypher.Parsing;

/// <summary>Names in backticks.</summary>
internal static class QuotedNames
{
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
