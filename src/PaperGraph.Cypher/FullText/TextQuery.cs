using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.FullText;

/// <summary>Reads queries in Lucene's classic syntax.</summary>
internal static class TextQuery
{
    // The parser goes down with every bracket, which a stack bears so often.
    private const int MostBrackets = 500;

    /// <summary>A query over all keys of a rule.</summary>
    /// <exception cref="CypherException">It is no query, or its analyser is not known.</exception>
    public static Query Parse(string text, string analyzer, GraphRule rule)
    {
        using var words = Analyzers.Create(analyzer) ?? throw Failed($"There is no analyser called {analyzer}", "CALL db.index.fulltext.listAvailableAnalyzers() lists them");
        if (text.AsSpan().Count('(') > MostBrackets)
            throw Failed($"A query of words has at most {MostBrackets} brackets", "ask with several queries");
        try
        {
            return new WordQueryParser([.. rule.Keys], words).Parse(text);
        }
        catch (Exception error) when (error is ParseException or ArgumentException or BooleanQuery.TooManyClausesException)
        {
            throw Failed($"'{text}' is no query of words: {FirstLine(error.Message)}", @"put a phrase in double quotes, or a backslash before + - && || ! ( ) { } [ ] ^ "" ~ * ? : \ /");
        }
    }

    // The parser goes on with all tokens that could have followed.
    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd('\r');

    private static CypherException Failed(string message, string hint) => Errors.Procedure(1, message, hint);
}
