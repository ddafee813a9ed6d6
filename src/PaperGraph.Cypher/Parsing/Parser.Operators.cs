using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private ExpressionSyntax ParseExpression()
    {
        var outer = Descend();
        var expression = ParseBinary(Precedence.Or);
        Ascend(outer);
        return expression;
    }

    /// <summary>An expression of operators that bind at least so tightly.</summary>
    private ExpressionSyntax ParseBinary(Precedence minimum)
    {
        Step?.Invoke();
        var first = _index;
        var outer = Restart();
        var expression = ParseChain(first, ParsePrefix(minimum), minimum);
        _height = Math.Max(outer, _height);
        return expression;
    }

    private ExpressionSyntax ParseChain(int first, ExpressionSyntax left, Precedence minimum)
    {
        while (InfixPrecedence() is { } precedence && precedence >= minimum)
        {
            left = precedence switch
            {
                Precedence.Comparison => ParseComparison(first, left),
                Precedence.Predicate when At(Keyword.Is) || At(TokenKind.ColonColon) => ParseIs(first, left),
                Precedence.Or or Precedence.Xor or Precedence.And => ParseLogical(first, left, precedence),
                _ => new BinarySyntax(TakeOperator(), left, ParseBinary(precedence + 1), SpanFrom(first)),
            };
            Rise();
        }

        return left;
    }

    private Precedence? InfixPrecedence() => Current.Kind switch
    {
        TokenKind.End when Offer(InfixKeywords) => null,
        TokenKind.Plus or TokenKind.Minus or TokenKind.BarBar => Precedence.Additive,
        TokenKind.Star or TokenKind.Slash or TokenKind.Percent => Precedence.Multiplicative,
        TokenKind.Caret => Precedence.Power,
        TokenKind.Equal or TokenKind.NotEqual or TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => Precedence.Comparison,
        TokenKind.EqualTilde or TokenKind.ColonColon => Precedence.Predicate,
        TokenKind.Word => WordPrecedence(Current.Keyword),
        _ => null,
    };

    private static Precedence? WordPrecedence(Keyword keyword) => keyword switch
    {
        Keyword.Or => Precedence.Or,
        Keyword.Xor => Precedence.Xor,
        Keyword.And => Precedence.And,
        Keyword.In or Keyword.Is or Keyword.Starts or Keyword.Ends or Keyword.Contains => Precedence.Predicate,
        _ => null,
    };

    private static readonly Keyword[] InfixKeywords =
        [Keyword.And, Keyword.Or, Keyword.Xor, Keyword.In, Keyword.Is, Keyword.Starts, Keyword.Ends, Keyword.Contains];

    private BinaryOperator TakeOperator()
    {
        var token = Take();
        if (token.Keyword is Keyword.Starts or Keyword.Ends)
            Expect(Keyword.With);
        return (token.Kind, token.Keyword) switch
        {
            (TokenKind.Plus, _) => BinaryOperator.Add,
            (TokenKind.Minus, _) => BinaryOperator.Subtract,
            (TokenKind.BarBar, _) => BinaryOperator.Concatenate,
            (TokenKind.Star, _) => BinaryOperator.Multiply,
            (TokenKind.Slash, _) => BinaryOperator.Divide,
            (TokenKind.Percent, _) => BinaryOperator.Modulo,
            (TokenKind.Caret, _) => BinaryOperator.Power,
            (TokenKind.EqualTilde, _) => BinaryOperator.Matches,
            (_, Keyword.In) => BinaryOperator.In,
            (_, Keyword.Starts) => BinaryOperator.StartsWith,
            (_, Keyword.Ends) => BinaryOperator.EndsWith,
            _ => BinaryOperator.Contains,
        };
    }

    private ComparisonSyntax ParseComparison(int first, ExpressionSyntax left)
    {
        var operands = new SyntaxListBuilder<ExpressionSyntax>();
        var operators = new SyntaxListBuilder<ComparisonOperator>();
        operands.Add(left);
        while (ComparisonAt(Current.Kind) is { } comparison)
        {
            _index++;
            operators.Add(comparison);
            operands.Add(ParseBinary(Precedence.Predicate));
        }

        return new(operands.Build(), operators.Build(), SpanFrom(first));
    }

    private static ComparisonOperator? ComparisonAt(TokenKind kind) => kind switch
    {
        TokenKind.Equal => ComparisonOperator.Equal,
        TokenKind.NotEqual => ComparisonOperator.NotEqual,
        TokenKind.Less => ComparisonOperator.Less,
        TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
        TokenKind.Greater => ComparisonOperator.Greater,
        TokenKind.GreaterOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    /// <summary>What may stand before an operand: NOT and signs.</summary>
    private ExpressionSyntax ParsePrefix(Precedence minimum)
    {
        var first = _index;
        if (At(Keyword.Not))
        {
            if (minimum > Precedence.Not)
                throw Refused("NOT binds less tightly than the operator before it", Current.Span, "put it into brackets: (NOT …)");
            return ParseUnary(first, UnaryOperator.Not, Precedence.Not);
        }

        if (At(TokenKind.Minus))
            return AtNegativeNumber ? ParseNegativeNumber() : ParseUnary(first, UnaryOperator.Minus, null);
        return At(TokenKind.Plus) ? ParseUnary(first, UnaryOperator.Plus, null) : ParsePostfix();
    }

    private UnarySyntax ParseUnary(int first, UnaryOperator sign, Precedence? operand)
    {
        var outer = Descend();
        _index++;
        var expression = operand is { } precedence ? ParseBinary(precedence) : ParsePrefix(Precedence.Power);
        Ascend(outer);
        return new(sign, expression, SpanFrom(first));
    }

    /// <summary>The sign belongs to a number, unless something of the number is asked for first (<c>-1[0]</c>).</summary>
    private bool AtNegativeNumber =>
        Peek().Kind is TokenKind.Integer or TokenKind.Float && Peek(2).Kind is not (TokenKind.Dot or TokenKind.LeftBracket or TokenKind.Colon);
}
