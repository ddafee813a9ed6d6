using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

/// <summary>Reads statements.</summary>
internal static class StatementParser
{
    /// <summary>The tree of a statement; one semicolon may follow it.</summary>
    /// <exception cref="CypherException">The text is no statement. Its message says what was expected, its span where.</exception>
    public static StatementSyntax Parse(string text)
    {
        using var tokens = new TokenList(text);
        return new Parser(text, tokens).ParseStatement();
    }
}
