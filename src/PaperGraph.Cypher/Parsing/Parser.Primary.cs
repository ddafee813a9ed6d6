using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private const string AnExpression = "an expression";

    private ExpressionSyntax ParsePrimary() => Current.Kind switch
    {
        TokenKind.Integer => ParseInteger(_index, negative: false),
        TokenKind.Float => ParseFloat(_index, negative: false),
        TokenKind.Text => ParseText(),
        TokenKind.Dollar => ParseParameter(),
        TokenKind.LeftBracket => ParseList(),
        TokenKind.LeftBrace => ParseMap(),
        TokenKind.LeftParenthesis => BeginsPath(_index) ? ParsePatternExpression() : ParseParenthesized(),
        TokenKind.Word => ParseWord(),
        TokenKind.QuotedName => ParseVariableOrCall(),
        _ => throw Unexpected(AnExpression),
    };

    private LiteralSyntax ParseNegativeNumber()
    {
        _index++;
        return At(TokenKind.Integer) ? ParseInteger(_index - 1, negative: true) : ParseFloat(_index - 1, negative: true);
    }

    private LiteralSyntax ParseInteger(int first, bool negative)
    {
        var token = Take();
        return new(NumberLiterals.Integer(text.AsSpan(token.Start, token.Length), negative, SpanFrom(first)), SpanFrom(first));
    }

    private LiteralSyntax ParseFloat(int first, bool negative)
    {
        var token = Take();
        return new(NumberLiterals.Float(text.AsSpan(token.Start, token.Length), negative, SpanFrom(first)), SpanFrom(first));
    }

    private LiteralSyntax ParseText()
    {
        var token = Take();
        return new(Value.Of(TextLiterals.Decode(text.AsSpan(token.Start, token.Length), token.Start)), token.Span);
    }

    private LiteralSyntax ParseConstant(Value value) => new(value, Take().Span);

    private ParameterSyntax ParseParameter()
    {
        var first = _index++;
        if (!AtName && !At(TokenKind.Integer))
            throw Unexpected("a parameter's name after $");
        return new(NameOf(Take()), SpanFrom(first));
    }

    private ExpressionSyntax ParseParenthesized()
    {
        var open = _index++;
        var expression = ParseExpression();
        Close(open, ")");
        return expression;
    }

    private MapSyntax ParseMap()
    {
        var open = _index++;
        var entries = new SyntaxListBuilder<MapEntrySyntax>();
        if (!At(TokenKind.RightBrace))
        {
            do
                entries.Add(ParseMapEntry());
            while (Accept(TokenKind.Comma));
        }

        Close(open, "a comma and another key, or }");
        return new(entries.Build(), SpanFrom(open));
    }

    private MapEntrySyntax ParseMapEntry()
    {
        var first = _index;
        var key = ParseKey("a key, as in {key: value}");
        Expect(TokenKind.Colon, ": after the key");
        return new(key, ParseExpression(), SpanFrom(first));
    }
}
