using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private MapProjectionSyntax ParseMapProjection(VariableSyntax variable)
    {
        var open = _index++;
        var items = new SyntaxListBuilder<MapProjectionItemSyntax>();
        if (!At(TokenKind.RightBrace))
        {
            do
                items.Add(ParseMapProjectionItem(variable.Name));
            while (Accept(TokenKind.Comma));
        }

        Close(open, "a comma and another item such as .key, or }");
        return new(variable, items.Build(), SpanFrom(variable));
    }

    private MapProjectionItemSyntax ParseMapProjectionItem(string variable)
    {
        var first = _index;
        if (Accept(TokenKind.Dot))
        {
            Offer(NamePlace.Property, variable);
            var projected = Accept(TokenKind.Star) ? null : ParseName("a property name or * after the dot");
            return new(projected, null, SpanFrom(first));
        }

        var key = ParseName("an item such as .key, .* or key: value");
        var value = Accept(TokenKind.Colon) ? ParseExpression() : new VariableSyntax(key.Text, key.Span);
        return new(key, value, SpanFrom(first));
    }
}
