using System.Buffers;
using System.Globalization;
using System.Text;

namespace PaperGraph.Cypher.Parsing;

/// <summary>Cuts a statement's text into tokens. Nothing is an error here: what is wrong becomes a token that no rule of the language takes.</summary>
/// <param name="text">The statement.</param>
internal ref struct Lexer(string text)
{
    private static readonly SearchValues<char> TextEnds = SearchValues.Create("'\\"), QuotedTextEnds = SearchValues.Create("\"\\");
    private readonly string _text = text;
    private int _position;

    /// <summary>The next token; at the end always <see cref="TokenKind.End"/>.</summary>
    public Token Next()
    {
        if (SkipBlanksAndComments() is { } openComment)
            return openComment;
        if (_position == _text.Length)
            return new(TokenKind.End, Keyword.Nothing, _position, 0);
        var start = _position;
        var c = _text[start];
        if (IsWordStart(start))
            return Word(start);
        return c switch
        {
            >= '0' and <= '9' => Number(start),
            '.' when IsDigit(start + 1) => Number(start),
            '\'' => Quoted(start, TextEnds),
            '"' => Quoted(start, QuotedTextEnds),
            '`' => QuotedName(start),
            _ => Symbol(start, c),
        };
    }

    private Token? SkipBlanksAndComments()
    {
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (IsBlank(c))
                _position++;
            else if (c == '/' && CharAt(_position + 1) == '/')
                _position = _text.AsSpan(_position).IndexOfAny('\n', '\r') is var end and >= 0 ? _position + end : _text.Length;
            else if (c != '/' || CharAt(_position + 1) != '*')
                return null;
            else if (_text.IndexOf("*/", _position + 2, StringComparison.Ordinal) is var close and >= 0)
                _position = close + 2;
            else
                return Take(TokenKind.OpenComment, _position, _text.Length);
        }

        return null;
    }

    private Token Word(int start)
    {
        var end = EndOfWord(start);
        var keyword = Keywords.Of(_text.AsSpan(start, end - start));
        _position = end;
        return new(TokenKind.Word, keyword, start, end - start);
    }

    // Letters behind the digits belong to the token, so that 12ab is one wrong number and not two words.
    private Token Number(int start)
    {
        var end = EndOfDigits(start);
        var isFloat = CharAt(end) == '.' && IsDigit(end + 1);
        if (isFloat)
            end = EndOfDigits(end + 1);
        var isPrefixed = end == start + 1 && _text[start] == '0' && CharAt(end) is 'x' or 'X' or 'o' or 'O';
        if (!isPrefixed && CharAt(end) is 'e' or 'E' && IsDigit(CharAt(end + 1) is '+' or '-' ? end + 2 : end + 1))
        {
            isFloat = true;
            end = EndOfDigits(end + 2);
        }

        return Take(isFloat ? TokenKind.Float : TokenKind.Integer, start, EndOfWord(end));
    }

    private Token Quoted(int start, SearchValues<char> ends)
    {
        var end = start + 1;
        while (_text.AsSpan(end).IndexOfAny(ends) is var length and >= 0)
        {
            end += length + 1;
            if (_text[end - 1] != '\\')
                return Take(TokenKind.Text, start, end);
            if (end < _text.Length)
                end++;
        }

        return Take(TokenKind.OpenText, start, _text.Length);
    }

    private Token QuotedName(int start)
    {
        var end = start + 1;
        while (_text.AsSpan(end).IndexOf('`') is var length and >= 0)
        {
            end += length + 1;
            if (CharAt(end) != '`')
                return Take(TokenKind.QuotedName, start, end);
            end++;
        }

        return Take(TokenKind.OpenName, start, _text.Length);
    }

    private Token Symbol(int start, char c)
    {
        var next = CharAt(start + 1);
        var (kind, length) = (c, next) switch
        {
            ('.', '.') => (TokenKind.DotDot, 2),
            (':', ':') => (TokenKind.ColonColon, 2),
            ('|', '|') => (TokenKind.BarBar, 2),
            ('+', '=') => (TokenKind.PlusEqual, 2),
            ('=', '~') => (TokenKind.EqualTilde, 2),
            ('<', '>') => (TokenKind.NotEqual, 2),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            _ => (SingleSymbol(c), 1),
        };
        if (kind == TokenKind.Unknown && Rune.TryGetRuneAt(_text, start, out var rune))
            length = rune.Utf16SequenceLength;
        return Take(kind, start, start + length);
    }

    private static TokenKind SingleSymbol(char c) => c switch
    {
        '(' => TokenKind.LeftParenthesis,
        ')' => TokenKind.RightParenthesis,
        '[' => TokenKind.LeftBracket,
        ']' => TokenKind.RightBracket,
        '{' => TokenKind.LeftBrace,
        '}' => TokenKind.RightBrace,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '|' => TokenKind.Bar,
        '&' => TokenKind.Ampersand,
        '!' => TokenKind.Exclamation,
        '%' => TokenKind.Percent,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '^' => TokenKind.Caret,
        '=' => TokenKind.Equal,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        '$' => TokenKind.Dollar,
        _ => TokenKind.Unknown,
    };

    private Token Take(TokenKind kind, int start, int end)
    {
        _position = end;
        return new(kind, Keyword.Nothing, start, end - start);
    }

    private readonly int EndOfDigits(int position)
    {
        while (IsDigit(position) || (CharAt(position) == '_' && IsDigit(position + 1)))
            position++;
        return position;
    }

    private readonly int EndOfWord(int position)
    {
        while (position < _text.Length && WordPartLength(position) is var length and > 0)
            position += length;
        return position;
    }

    private readonly bool IsWordStart(int position)
    {
        var c = _text[position];
        if (char.IsAsciiLetter(c) || c == '_')
            return true;
        return c > 127 && Rune.TryGetRuneAt(_text, position, out var rune)
            && (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation);
    }

    private readonly int WordPartLength(int position)
    {
        var c = _text[position];
        if (c < 128)
            return char.IsAsciiLetterOrDigit(c) || c == '_' ? 1 : 0;
        return Rune.TryGetRuneAt(_text, position, out var rune) && IsWordPart(rune) ? rune.Utf16SequenceLength : 0;
    }

    private static bool IsWordPart(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private readonly bool IsDigit(int position) => char.IsAsciiDigit(CharAt(position));

    private readonly char CharAt(int position) => position < _text.Length ? _text[position] : '\0';

    // The byte order mark and the separators of files count as blanks, as on Neo4j.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u180E' or (>= '\u001C' and <= '\u001F');
}
