using System.Collections.Immutable;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    /// <summary><c>trim(text)</c>, or <c>trim(BOTH 'x' FROM text)</c>, which is <c>btrim(text, 'x')</c>.</summary>
    private FunctionCallSyntax ParseTrim()
    {
        var first = _index;
        _index += 2;
        var side = ParseTrimmedSide();
        if (side is null && At(TokenKind.RightParenthesis))
            return EndTrim(first, NameOf(tokens[first]), []);
        var characters = At(Keyword.From) ? null : ParseExpression();
        if (!Accept(Keyword.From))
            return side is null ? EndTrim(first, NameOf(tokens[first]), ParseFurtherArguments(characters!)) : throw Unexpected("FROM and a text", Keyword.From);
        var source = ParseExpression();
        return EndTrim(first, side ?? "btrim", characters is null ? [source] : [source, characters]);
    }

    private string? ParseTrimmedSide()
    {
        if (Peek().Kind is not (TokenKind.Text or TokenKind.Word or TokenKind.QuotedName or TokenKind.Dollar))
            return null;
        if (Accept(Keyword.Both))
            return "btrim";
        if (Accept(Keyword.Leading))
            return "ltrim";
        return Accept(Keyword.Trailing) ? "rtrim" : null;
    }

    private ImmutableArray<ExpressionSyntax> ParseFurtherArguments(ExpressionSyntax argument) =>
        Accept(TokenKind.Comma) ? [argument, .. ParseExpressions()] : [argument];

    private FunctionCallSyntax EndTrim(int first, string name, ImmutableArray<ExpressionSyntax> arguments)
    {
        Close(first + 1, "FROM or )");
        return new(name, false, arguments, tokens[first].Span, SpanFrom(first));
    }
}
