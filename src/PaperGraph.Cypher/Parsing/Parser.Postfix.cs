using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    /// <summary>An operand and what is asked of it: <c>n.key</c>, <c>l[1]</c>, <c>l[1..3]</c>, <c>n:Label</c>.</summary>
    private ExpressionSyntax ParsePostfix()
    {
        var first = _index;
        var expression = ParsePrimary();
        while (true)
        {
            if (Accept(TokenKind.Dot))
            {
                Offer(NamePlace.Property, (expression as VariableSyntax)?.Name);
                expression = new PropertySyntax(expression, ParseName("a property name after the dot"), SpanFrom(first));
            }
            else if (At(TokenKind.LeftBracket))
                expression = ParseIndex(first, expression);
            else if (Accept(TokenKind.Colon))
                expression = new HasLabelsSyntax(expression, ParseLabels(NamePlace.LabelOrType), SpanFrom(first));
            else
                return expression;
            Rise();
        }
    }

    private ExpressionSyntax ParseIndex(int first, ExpressionSyntax target)
    {
        var open = _index++;
        var from = At(TokenKind.DotDot) ? null : ParseExpression();
        if (!Accept(TokenKind.DotDot))
        {
            Close(open, ".. or ]");
            return new IndexSyntax(target, from!, SpanFrom(first));
        }

        var to = At(TokenKind.RightBracket) ? null : ParseExpression();
        Close(open, "]");
        return new SliceSyntax(target, from, to, SpanFrom(first));
    }
}
