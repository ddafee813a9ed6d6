using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

/// <summary>Reads statements.</summary>
internal static class StatementParser
{
    /// <summary>The tree of a statement; one semicolon may follow it.</summary>
    /// <exception cref="CypherException">The text is no statement. Its message says what was expected, its span where.</exception>
    /// <param name="text">The text.</param>
    /// <param name="step">Called again and again, so that whoever waits no longer can throw.</param>
    public static StatementSyntax Parse(string text, Action? step = null)
    {
        using var tokens = new TokenList(text, step);
        return new Parser(text, tokens) { Step = step }.ParseStatement();
    }
}
