using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

/// <summary>
/// A parser by recursive descent: a method for each construct, which looks ahead a bounded number of tokens and never goes back. Brackets
/// know their other half, so what a parenthesis begins is decided by what stands behind it.
/// </summary>
internal sealed partial class Parser(string text, TokenList tokens, IParseWatcher? watcher = null)
{
    private int _index;

    /// <summary>Called again and again, so that whoever waits no longer can throw.</summary>
    public Action? Step { get; init; }

    private ref readonly Token Current => ref tokens[_index];

    private ref readonly Token Peek(int count = 1) => ref tokens[_index + count];

    private bool At(TokenKind kind) => Current.Kind == kind;

    private bool At(Keyword keyword) => Current.Keyword == keyword || Offer([keyword]);

    private bool At(Keyword first, Keyword second) => At(first) && Peek().Keyword == second;

    private bool AtName => Current.Kind is TokenKind.Word or TokenKind.QuotedName;

    private bool Accept(TokenKind kind)
    {
        if (!At(kind))
            return false;
        _index++;
        return true;
    }

    private bool Accept(Keyword keyword)
    {
        if (!At(keyword))
            return false;
        _index++;
        return true;
    }

    private bool Accept(Keyword first, Keyword second)
    {
        if (!At(first, second))
            return false;
        _index += 2;
        return true;
    }

    private Token Take() => tokens[_index++];

    private void Expect(TokenKind kind, string expected)
    {
        if (!Accept(kind))
            throw Unexpected(expected);
    }

    private void Expect(Keyword keyword)
    {
        if (!Accept(keyword))
            throw Unexpected(Keywords.TextOf(keyword), keyword);
    }

    /// <summary>Takes a bracket that opens something and gives its index for <see cref="Close"/>.</summary>
    private int Open(TokenKind kind, string expected)
    {
        Expect(kind, expected);
        return _index - 1;
    }

    /// <summary>Takes the bracket that closes what was opened.</summary>
    private void Close(int open, string expected)
    {
        if (tokens[open].Match != _index)
            throw NotClosed(open, expected);
        _index++;
    }

    /// <summary>From the start of a token to the end of the last one taken.</summary>
    private SourceSpan SpanFrom(int first) => tokens[first].Span.To(tokens[_index - 1].Span);

    private SourceSpan SpanFrom(SyntaxNode first) => first.Span.To(tokens[_index - 1].Span);

    private NameSyntax ParseName(string expected)
    {
        var name = ParseKey(expected);
        return name.Text.Length > 0 ? name : throw Refused("A name needs at least one character", name.Span);
    }

    /// <summary>A name that may be empty: the key of a map.</summary>
    private NameSyntax ParseKey(string expected)
    {
        if (!AtName)
            throw Unexpected(expected);
        var token = Take();
        return new(NameOf(token), token.Span);
    }

    private string NameOf(in Token token)
    {
        var written = text.AsSpan(token.Start, token.Length);
        return token.Kind == TokenKind.QuotedName ? QuotedNames.Decode(written, token.Start) : written.ToString();
    }
}
