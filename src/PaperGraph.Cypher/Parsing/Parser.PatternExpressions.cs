using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

/// <summary>Patterns among expressions, and how they are told from brackets and arithmetic.</summary>
internal sealed partial class Parser
{
    private PatternExpressionSyntax ParsePatternExpression()
    {
        var first = _index;
        var outer = Descend();
        var path = ParsePathPattern();
        Ascend(outer);
        return new(path, SpanFrom(first));
    }

    /// <summary>Whether a parenthesis begins a path: a node with the beginning of a relationship behind it.</summary>
    private bool BeginsPath(int index) => BeginsNode(index) && EndOfRelationship(tokens[index].Match + 1, closed: false) >= 0;

    /// <summary>Whether what a parenthesis holds is a node: a variable, labels, properties and WHERE, each of which may be missing.</summary>
    private bool BeginsNode(int index)
    {
        if (tokens[index].Kind != TokenKind.LeftParenthesis || tokens[index].Match < 0)
            return false;
        var next = index + 1;
        if (tokens[next].Kind is TokenKind.Word or TokenKind.QuotedName && tokens[next].Keyword is not (Keyword.Where or Keyword.Is))
            next++;
        if (tokens[next].Kind == TokenKind.Colon || tokens[next].Keyword == Keyword.Is)
            next = EndOfLabels(next + 1);
        if (tokens[next].Kind == TokenKind.LeftBrace)
            next = tokens[next].Match + 1;
        else if (tokens[next].Kind == TokenKind.Dollar)
            next += 2;
        return next == tokens[index].Match || tokens[next].Keyword == Keyword.Where;
    }

    private int EndOfLabels(int index)
    {
        do
            index = EndOfLabel(index);
        while (tokens[index++].Kind is TokenKind.Bar or TokenKind.Ampersand or TokenKind.Colon);
        return index - 1;
    }

    private int EndOfLabel(int index)
    {
        while (tokens[index].Kind is TokenKind.Exclamation or TokenKind.Colon or TokenKind.Dollar)
            index++;
        if (tokens[index].Kind is TokenKind.Word or TokenKind.QuotedName or TokenKind.Percent)
            index++;
        return tokens[index] is { Kind: TokenKind.LeftParenthesis, Match: > 0 } open ? open.Match + 1 : index;
    }

    /// <summary>
    /// Where a relationship that begins here ends, with its quantifier; -1 where none does. One that is not yet closed counts with what it has,
    /// so that the error is about the relationship.
    /// </summary>
    private int EndOfRelationship(int index, bool closed)
    {
        if (tokens[index].Kind == TokenKind.Less)
            index++;
        if (tokens[index++].Kind != TokenKind.Minus)
            return -1;
        if (tokens[index].Kind == TokenKind.LeftBracket)
        {
            var end = tokens[index].Match + 1;
            if (!closed && (end == 0 || tokens[end].Kind is TokenKind.Minus or TokenKind.Greater or TokenKind.LeftParenthesis))
                return index;
            index = end;
        }

        if (index == 0 || tokens[index++].Kind != TokenKind.Minus)
            return -1;
        if (tokens[index].Kind == TokenKind.Greater)
            index++;
        index = EndOfQuantifier(index);
        return tokens[index].Kind == TokenKind.LeftParenthesis ? index : -1;
    }

    private int EndOfQuantifier(int index) => tokens[index].Kind switch
    {
        TokenKind.Plus or TokenKind.Star => index + 1,
        TokenKind.LeftBrace when tokens[index].Match > 0 => tokens[index].Match + 1,
        _ => index,
    };

    /// <summary>Whether a bracket begins <c>[(a)-->(b) WHERE … | …]</c> and not a list of patterns.</summary>
    private bool AtPatternComprehension
    {
        get
        {
            var index = _index + 1;
            if (tokens[index].Kind is TokenKind.Word or TokenKind.QuotedName && tokens[index + 1].Kind == TokenKind.Equal)
                index += 2;
            var isPath = false;
            while (BeginsNode(index))
            {
                var end = tokens[index].Match + 1;
                index = EndOfRelationship(end, closed: true);
                if (index < 0)
                    return isPath && (tokens[end].Kind == TokenKind.Bar || tokens[end].Keyword == Keyword.Where);
                isPath = true;
            }

            return false;
        }
    }
}
