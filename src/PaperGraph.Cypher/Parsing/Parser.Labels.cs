using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    /// <summary>What the names of a label expression name.</summary>
    private NamePlace _labelPlace = NamePlace.LabelOrType;

    /// <summary>Where a colon joins labels, and whether anything else does.</summary>
    private int _colonAt = -1;
    private bool _hasLabelOperators;

    private LabelExpressionSyntax? ParsePatternLabels(NamePlace place)
    {
        if (Current.Kind != TokenKind.Colon && Current.Keyword != Keyword.Is)
            return null;
        _index++;
        return ParseLabels(place);
    }

    /// <summary>What stands behind <c>:</c> or <c>IS</c>: <c>A|B&amp;!C</c>, or the older <c>A:B</c>; not both at once, as on Neo4j.</summary>
    private LabelExpressionSyntax ParseLabels(NamePlace place)
    {
        var outer = (_labelPlace, _colonAt, _hasLabelOperators);
        (_labelPlace, _colonAt, _hasLabelOperators) = (place, -1, false);
        var labels = ParseLabelExpression();
        if (_colonAt >= 0 && _hasLabelOperators)
            throw Refused("Labels are joined by colons or by &, |, ! and %, not by both", tokens[_colonAt].Span, "write & for :");
        (_labelPlace, _colonAt, _hasLabelOperators) = outer;
        return labels;
    }

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
            _hasLabelOperators |= _labelPlace != NamePlace.RelationshipType;
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
            var isColon = At(TokenKind.Colon);
            if (isColon)
                _colonAt = _index;
            else
                _hasLabelOperators = true;
            _index++;
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
                _hasLabelOperators = true;
                return new LabelWildcardSyntax(SpanFrom(first));
            case TokenKind.Exclamation:
                var outer = Descend();
                _index++;
                _hasLabelOperators = true;
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
        Offer(_labelPlace);
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
