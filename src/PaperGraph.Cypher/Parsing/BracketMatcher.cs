namespace PaperGraph.Cypher.Parsing;

/// <summary>
/// Tells brackets their other half as tokens come. The open ones form a chain through their own <see cref="Token.Match"/>, so nothing is
/// kept beside it. A bracket that is closed by one of another kind stays open.
/// </summary>
internal struct BracketMatcher()
{
    private int _innermost = -1;
    private int _openParentheses, _openBrackets, _openBraces;

    public void Visit(Token[] tokens, int index)
    {
        switch (tokens[index].Kind)
        {
            case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace:
                Count(tokens[index].Kind)++;
                tokens[index] = tokens[index] with { Match = _innermost };
                _innermost = index;
                break;
            case TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace:
                Close(tokens, index);
                break;
            case TokenKind.End:
                while (_innermost >= 0)
                    Abandon(tokens);
                break;
        }
    }

    private void Close(Token[] tokens, int index)
    {
        var wanted = tokens[index].Kind - 1;
        if (Count(wanted) == 0)
            return;
        while (tokens[_innermost].Kind != wanted)
            Abandon(tokens);
        var open = _innermost;
        Count(wanted)--;
        _innermost = tokens[open].Match;
        tokens[open] = tokens[open] with { Match = index };
        tokens[index] = tokens[index] with { Match = open };
    }

    private void Abandon(Token[] tokens)
    {
        var open = _innermost;
        Count(tokens[open].Kind)--;
        _innermost = tokens[open].Match;
        tokens[open] = tokens[open] with { Match = -1 };
    }

    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    private ref int Count(TokenKind open)
    {
        if (open == TokenKind.LeftParenthesis)
            return ref _openParentheses;
        return ref open == TokenKind.LeftBracket ? ref _openBrackets : ref _openBraces;
    }
}
