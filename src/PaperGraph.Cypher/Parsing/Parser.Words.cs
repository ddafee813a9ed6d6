using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

/// <summary>Operands that begin with a word.</summary>
internal sealed partial class Parser
{
    private ExpressionSyntax ParseWord() => (Current.Keyword, Peek().Kind) switch
    {
        (Keyword.Nothing, _) => ParseVariableOrCall(),
        (Keyword.True, _) => ParseConstant(Value.Of(true)),
        (Keyword.False, _) => ParseConstant(Value.Of(false)),
        (Keyword.Null, _) => ParseConstant(Value.Null),
        (Keyword.NaN, not TokenKind.LeftParenthesis) => ParseConstant(Value.Of(double.NaN)),
        (Keyword.Inf or Keyword.Infinity, not TokenKind.LeftParenthesis) => ParseConstant(Value.Of(double.PositiveInfinity)),
        (Keyword.Case, _) => ParseCase(),
        (Keyword.Exists, TokenKind.LeftBrace) => ParseSubquery(SubqueryKind.Exists),
        (Keyword.Count, TokenKind.LeftBrace) => ParseSubquery(SubqueryKind.Count),
        (Keyword.Collect, TokenKind.LeftBrace) => ParseSubquery(SubqueryKind.Collect),
        (Keyword.Count, TokenKind.LeftParenthesis) when Peek(2).Kind == TokenKind.Star => ParseCountStar(),
        (Keyword.All, TokenKind.LeftParenthesis) => ParseQuantified(QuantifierKind.All),
        (Keyword.Any, TokenKind.LeftParenthesis) => ParseQuantified(QuantifierKind.Any),
        (Keyword.None, TokenKind.LeftParenthesis) => ParseQuantified(QuantifierKind.None),
        (Keyword.Single, TokenKind.LeftParenthesis) => ParseQuantified(QuantifierKind.Single),
        (Keyword.Reduce, TokenKind.LeftParenthesis) => ParseReduce(),
        (Keyword.ShortestPath or Keyword.AllShortestPaths, TokenKind.LeftParenthesis) => ParsePatternExpression(),
        (Keyword.Trim, TokenKind.LeftParenthesis) => ParseTrim(),
        _ => BeginsClauseOrContinues ? throw NoOperand() : ParseVariableOrCall(),
    };

    /// <summary>Whether the keyword here is meant as one, so that an operand is missing: <c>WHERE RETURN n</c>, <c>RETURN ORDER BY n</c>.</summary>
    private bool BeginsClauseOrContinues => EndsExpression(Current.Keyword) && Peek().Kind switch
    {
        TokenKind.Word => !EndsExpression(Peek().Keyword),
        TokenKind.QuotedName or TokenKind.Integer or TokenKind.Float or TokenKind.Text or TokenKind.Dollar or TokenKind.LeftBrace or TokenKind.LeftParenthesis => true,
        _ => false,
    };

    private static bool EndsExpression(Keyword keyword) =>
        keyword is Keyword.When or Keyword.Then or Keyword.Else or Keyword.End || ContinuingKeywords.Contains(keyword);

    private bool AtEndOfClause => At(TokenKind.End) || At(TokenKind.Semicolon) || At(TokenKind.RightBrace);

    private ExpressionSyntax ParseVariableOrCall()
    {
        var end = _index + 1;
        while (tokens[end].Kind == TokenKind.Dot && tokens[end + 1].Kind is TokenKind.Word or TokenKind.QuotedName)
            end += 2;
        if (tokens[end].Kind == TokenKind.LeftParenthesis)
            return ParseCallOfFunction(end);
        var token = Take();
        var variable = new VariableSyntax(NameOf(token), token.Span);
        return At(TokenKind.LeftBrace) ? ParseMapProjection(variable) : variable;
    }

    private FunctionCallSyntax ParseCallOfFunction(int open)
    {
        var first = _index;
        var name = NameOf(Take());
        while (_index < open)
        {
            _index++;
            name = $"{name}.{NameOf(Take())}";
        }

        var nameSpan = SpanFrom(first);
        _index++;
        var distinct = Accept(Keyword.Distinct);
        if (At(Keyword.All) && Peek().Kind is TokenKind.Word or TokenKind.QuotedName)
            _index++;
        var arguments = ParseFunctionArguments(name);
        Close(open, "an operator, a comma and another argument, or )");
        return new(name, distinct, arguments, nameSpan, SpanFrom(first));
    }

    private ImmutableArray<ExpressionSyntax> ParseFunctionArguments(string name)
    {
        var arguments = At(TokenKind.RightParenthesis) ? [] : ParseExpressions();
        return arguments is [var source, VariableSyntax { Name: "NFC" or "NFD" or "NFKC" or "NFKD" } form] && name.Equals("normalize", StringComparison.OrdinalIgnoreCase)
            ? [source, new LiteralSyntax(Value.Of(form.Name), form.Span)]
            : arguments;
    }

    private CountStarSyntax ParseCountStar()
    {
        var first = _index;
        _index += 3;
        Close(first + 1, ")");
        return new(SpanFrom(first));
    }
}
