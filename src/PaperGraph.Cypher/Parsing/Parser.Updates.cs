using System.Collections.Immutable;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private CreateSyntax ParseCreate()
    {
        var first = _index++;
        Offer(IndexKeywords);
        return new(ParsePattern(), SpanFrom(first));
    }

    private MergeSyntax ParseMerge()
    {
        var first = _index++;
        var path = ParsePathPattern();
        var onCreate = new SyntaxListBuilder<SetItemSyntax>();
        var onMatch = new SyntaxListBuilder<SetItemSyntax>();
        while (Accept(Keyword.On))
        {
            var isCreate = Accept(Keyword.Create);
            if (!isCreate && !Accept(Keyword.Match))
                throw Unexpected("CREATE or MATCH after ON", Keyword.Create, Keyword.Match);
            Expect(Keyword.Set);
            ParseSetItems(ref isCreate ? ref onCreate : ref onMatch);
        }

        return new(path, onCreate.Build(), onMatch.Build(), SpanFrom(first));
    }

    private DeleteSyntax ParseDelete()
    {
        var first = _index;
        var detach = Accept(Keyword.Detach);
        if (!detach)
            Accept(Keyword.NoDetach);
        Expect(Keyword.Delete);
        return new(detach, ParseExpressions(), SpanFrom(first));
    }

    private SetSyntax ParseSet()
    {
        var first = _index++;
        var items = new SyntaxListBuilder<SetItemSyntax>();
        ParseSetItems(ref items);
        return new(items.Build(), SpanFrom(first));
    }

    private void ParseSetItems(ref SyntaxListBuilder<SetItemSyntax> items)
    {
        do
            items.Add(ParseSetItem());
        while (Accept(TokenKind.Comma));
    }

    private SetItemSyntax ParseSetItem()
    {
        var first = _index;
        Offer(NamePlace.Variable);
        if (AtName && Peek().Kind is TokenKind.Equal or TokenKind.PlusEqual)
        {
            var variable = ParseName("a variable");
            var add = Take().Kind == TokenKind.PlusEqual;
            return new SetPropertiesSyntax(variable, add, ParseExpression(), SpanFrom(first));
        }

        if (AtLabelsOfVariable)
            return new SetLabelsSyntax(ParseName("a variable"), ParseLabelNames(), SpanFrom(first));
        var target = ParseTarget();
        Expect(TokenKind.Equal, "= and a value");
        var value = ParseExpression();
        return target is PropertySyntax property
            ? new SetPropertySyntax(property.Target, property.Key, value, SpanFrom(first))
            : new SetDynamicPropertySyntax(((IndexSyntax)target).Target, ((IndexSyntax)target).Index, value, SpanFrom(first));
    }

    private RemoveSyntax ParseRemove()
    {
        var first = _index++;
        var items = new SyntaxListBuilder<RemoveItemSyntax>();
        do
            items.Add(ParseRemoveItem());
        while (Accept(TokenKind.Comma));
        return new(items.Build(), SpanFrom(first));
    }

    private RemoveItemSyntax ParseRemoveItem()
    {
        var first = _index;
        Offer(NamePlace.Variable);
        if (AtLabelsOfVariable)
            return new RemoveLabelsSyntax(ParseName("a variable"), ParseLabelNames(), SpanFrom(first));
        var target = ParseTarget();
        return target is PropertySyntax property
            ? new RemovePropertySyntax(property.Target, property.Key, SpanFrom(first))
            : new RemoveDynamicPropertySyntax(((IndexSyntax)target).Target, ((IndexSyntax)target).Index, SpanFrom(first));
    }

    private bool AtLabelsOfVariable => AtName && (Peek().Kind == TokenKind.Colon || Peek().Keyword == Keyword.Is);

    /// <summary>A property to set or remove: <c>n.key</c>, <c>n[key]</c>.</summary>
    private ExpressionSyntax ParseTarget()
    {
        if (At(TokenKind.End))
            throw Unexpected("a property such as n.key, a variable or labels such as n:Label");
        var first = _index;
        var outer = Restart();
        var target = ParsePostfix();
        _height = Math.Max(outer, _height);
        return target is PropertySyntax or IndexSyntax
            ? target
            : throw Refused("Expected a property such as n.key, a variable or labels such as n:Label", SpanFrom(first));
    }

    private ImmutableArray<LabelNameSyntax> ParseLabelNames()
    {
        var labels = new SyntaxListBuilder<LabelNameSyntax>();
        do
        {
            _index++;
            labels.Add(ParseLabelName());
        }
        while (At(TokenKind.Colon));
        return labels.Build();
    }
}
