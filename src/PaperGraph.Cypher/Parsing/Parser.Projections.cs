using System.Collections.Immutable;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private WithSyntax ParseWith()
    {
        var first = _index++;
        var projection = ParseProjection("what to pass on");
        watcher?.Project(projection);
        return new(projection, ParseWhere(), SpanFrom(first));
    }

    private ReturnSyntax ParseReturn()
    {
        var first = _index++;
        return new(ParseProjection("what to return"), SpanFrom(first));
    }

    /// <summary><c>ORDER BY</c>, <c>SKIP</c> or <c>LIMIT</c> as clauses of their own, which stand for <c>WITH * ORDER BY …</c>.</summary>
    private WithSyntax ParseOrderAlone()
    {
        var first = _index;
        return new(ParseOrdering(first, false, true, []), null, SpanFrom(first));
    }

    private ProjectionSyntax ParseProjection(string expected)
    {
        var first = _index;
        var distinct = Accept(Keyword.Distinct);
        var star = Accept(TokenKind.Star);
        if (star && !Accept(TokenKind.Comma))
            return ParseOrdering(first, distinct, star, []);
        if (AtEndOfClause)
        {
            Offer(NamePlace.Expression);
            throw Unexpected(expected, OperandKeywords);
        }

        var items = new SyntaxListBuilder<ProjectionItemSyntax>();
        do
            items.Add(ParseProjectionItem());
        while (Accept(TokenKind.Comma));
        return ParseOrdering(first, distinct, star, items.Build());
    }

    private ProjectionSyntax ParseOrdering(int first, bool distinct, bool star, ImmutableArray<ProjectionItemSyntax> items)
    {
        var orderBy = Accept(Keyword.Order) ? ParseSortItems() : [];
        var skip = Accept(Keyword.Skip) || Accept(Keyword.Offset) ? ParseExpression() : null;
        var limit = Accept(Keyword.Limit) ? ParseExpression() : null;
        return new(distinct, star, items, orderBy, skip, limit, SpanFrom(first));
    }

    private ProjectionItemSyntax ParseProjectionItem()
    {
        var first = _index;
        var expression = ParseExpression();
        var span = SpanFrom(first);
        var alias = Accept(Keyword.As) ? ParseName("a name after AS") : null;
        if (alias is not null)
            watcher?.Declare(alias);
        return new(expression, alias, alias?.Text ?? ColumnOf(expression, span), SpanFrom(first));
    }

    // As on Neo4j: variables and map projections are called like the variable, without backticks or brackets.
    private string ColumnOf(ExpressionSyntax expression, SourceSpan span) => expression switch
    {
        VariableSyntax variable => variable.Name,
        MapProjectionSyntax projection => projection.Variable.Name,
        _ => text.Substring(span.Start, span.Length),
    };

    private ImmutableArray<SortItemSyntax> ParseSortItems()
    {
        Expect(Keyword.By);
        var items = new SyntaxListBuilder<SortItemSyntax>();
        do
            items.Add(ParseSortItem());
        while (Accept(TokenKind.Comma));
        return items.Build();
    }

    private SortItemSyntax ParseSortItem()
    {
        var first = _index;
        var expression = ParseExpression();
        var descending = Accept(Keyword.Desc) || Accept(Keyword.Descending);
        if (!descending && !Accept(Keyword.Asc))
            Accept(Keyword.Ascending);
        return new(expression, descending, SpanFrom(first));
    }
}
