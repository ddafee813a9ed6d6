using System.Buffers;

namespace PaperGraph.Cypher.Parsing;

/// <summary>All tokens of a text, in an array that is lent, with every bracket knowing its other half.</summary>
internal sealed class TokenList : IDisposable
{
    private const int TokensPerStep = 1_024;
    private readonly int _count;
    private Token[] _tokens;

    /// <summary>The tokens of a text and an <see cref="TokenKind.End"/> behind them.</summary>
    public TokenList(string text, Action? step = null)
    {
        _tokens = ArrayPool<Token>.Shared.Rent(16 + (text.Length / 3));
        var lexer = new Lexer(text);
        var brackets = new BracketMatcher();
        do
        {
            if (_count % TokensPerStep == 0)
                step?.Invoke();
            if (_count == _tokens.Length)
                Grow();
            _tokens[_count] = lexer.Next();
            brackets.Visit(_tokens, _count);
        }
        while (_tokens[_count++].Kind != TokenKind.End);
    }

    public ref readonly Token this[int index] => ref _tokens[Math.Min(index, _count - 1)];

    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = [];
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
        _tokens.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }
}
