using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private const string AnExpression = "an expression";

    /// <summary>The words that an operand can begin with.</summary>
    private static readonly Keyword[] OperandKeywords =
    [
        Keyword.Not, Keyword.True, Keyword.False, Keyword.Null, Keyword.Case, Keyword.Exists, Keyword.Count, Keyword.Collect, Keyword.All, Keyword.Any, Keyword.None,
        Keyword.Single, Keyword.Reduce, Keyword.ShortestPath, Keyword.AllShortestPaths,
    ];

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
        _ => throw NoOperand(),
    };

    private CypherException NoOperand()
    {
        Offer(NamePlace.Expression);
        return Unexpected(AnExpression, OperandKeywords);
    }

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
        Offer(NamePlace.Parameter);
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

    /// <summary>What the keys of the map that begins here are, where it stands in a pattern.</summary>
    private (NamePlace Place, string? Of)? _mapKeys;

    private MapSyntax ParseMap()
    {
        var open = _index++;
        (var keys, _mapKeys) = (_mapKeys, null);
        var entries = new SyntaxListBuilder<MapEntrySyntax>();
        if (!At(TokenKind.RightBrace))
        {
            do
                entries.Add(ParseMapEntry(keys));
            while (Accept(TokenKind.Comma));
        }

        Close(open, "a comma and another key, or }");
        return new(entries.Build(), SpanFrom(open));
    }

    private MapEntrySyntax ParseMapEntry((NamePlace Place, string? Of)? keys)
    {
        var first = _index;
        if (keys is { } known)
            Offer(known.Place, known.Of);
        var key = ParseKey("a key, as in {key: value}");
        Expect(TokenKind.Colon, ": after the key");
        return new(key, ParseExpression(), SpanFrom(first));
    }
}
