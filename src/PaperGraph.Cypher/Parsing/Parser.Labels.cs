using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    /// <summary>What stands behind <c>:</c> or <c>IS</c>: <c>A|B&amp;!C</c>, <c>A:B</c>.</summary>
    private LabelExpressionSyntax ParseLabelExpression()
    {
        var outer = Restart();
        var first = _index;
        var left = ParseLabelConjunction();
        while (At(TokenKind.Bar) && _index != _divider)
        {
            _index++;
            Accept(TokenKind.Colon);
            var right = ParseLabelConjunction();
            Rise();
            left = new LabelOrSyntax(left, right, SpanFrom(first));
        }

        _height = Math.Max(outer, _height);
        return left;
    }

    private LabelExpressionSyntax ParseLabelConjunction()
    {
        var first = _index;
        var left = ParseLabelFactor();
        while (Current.Kind is TokenKind.Ampersand or TokenKind.Colon)
        {
            var isColon = Take().Kind == TokenKind.Colon;
            var right = ParseLabelFactor();
            Rise();
            left = new LabelAndSyntax(left, right, isColon, SpanFrom(first));
        }

        return left;
    }

    private LabelExpressionSyntax ParseLabelFactor()
    {
        var first = _index;
        switch (Current.Kind)
        {
            case TokenKind.Percent:
                _index++;
                return new LabelWildcardSyntax(SpanFrom(first));
            case TokenKind.Exclamation:
                var outer = Descend();
                _index++;
                var operand = ParseLabelFactor();
                Ascend(outer);
                return new LabelNotSyntax(operand, SpanFrom(first));
            case TokenKind.LeftParenthesis:
                return ParseLabelsInParentheses();
            default:
                return ParseLabelName();
        }
    }

    private LabelExpressionSyntax ParseLabelsInParentheses()
    {
        var outer = Descend();
        var open = _index++;
        var labels = ParseLabelExpression();
        Close(open, ")");
        Ascend(outer);
        return labels;
    }

    /// <summary>A name, or <c>$(expression)</c>, <c>$all(expression)</c>, <c>$any(expression)</c>.</summary>
    private LabelNameSyntax ParseLabelName()
    {
        var first = _index;
        if (!Accept(TokenKind.Dollar))
        {
            var name = ParseName("a label or type");
            return new(name.Text, null, false, name.Span);
        }

        var any = Accept(Keyword.Any);
        if (!any)
            Accept(Keyword.All);
        var open = Open(TokenKind.LeftParenthesis, "( and an expression for the label");
        var expression = ParseExpression();
        Close(open, ")");
        return new(null, expression, any, SpanFrom(first));
    }
}
