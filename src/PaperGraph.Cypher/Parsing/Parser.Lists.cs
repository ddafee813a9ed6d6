using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// The bar that divides the brackets being read, <c>[x IN list WHERE x:A | x.name]</c>: their last, so that <c>A|B</c> before it means
    /// labels; -1 where there is none.
    /// </summary>
    private int _divider = -1;

    private ExpressionSyntax ParseList()
    {
        var open = _index;
        if (Peek().Kind is TokenKind.Word or TokenKind.QuotedName && Peek(2).Keyword == Keyword.In)
            return ParseListComprehension();
        if (AtPatternComprehension)
            return ParsePatternComprehension();
        _index++;
        var items = At(TokenKind.RightBracket) ? [] : ParseExpressions();
        Close(open, "an operator, a comma and another item, or ]");
        return new ListSyntax(items, SpanFrom(open));
    }

    private ListComprehensionSyntax ParseListComprehension()
    {
        var open = _index++;
        var variable = ParseName("a variable");
        Expect(Keyword.In);
        var outer = BeginDivided(open);
        var list = ParseExpression();
        watcher?.BeginScope(isClosed: false);
        watcher?.Declare(variable);
        var where = ParseWhere();
        _divider = outer;
        var projection = Accept(TokenKind.Bar) ? ParseExpression() : null;
        watcher?.EndScope();
        Close(open, "WHERE, | and what each item becomes, or ]");
        return new(variable, list, where, projection, SpanFrom(open));
    }

    private PatternComprehensionSyntax ParsePatternComprehension()
    {
        var open = _index++;
        var outer = BeginDivided(open);
        watcher?.BeginScope(isClosed: false);
        var path = ParsePathPattern();
        var where = ParseWhere();
        _divider = outer;
        Expect(TokenKind.Bar, "| and what each match becomes");
        var projection = ParseExpression();
        watcher?.EndScope();
        Close(open, "]");
        return new(path, where, projection, SpanFrom(open));
    }

    private ReduceSyntax ParseReduce()
    {
        var first = _index++;
        var open = _index++;
        var accumulator = ParseName("a name for the result so far");
        Expect(TokenKind.Equal, "= and a first value, as in reduce(sum = 0, x IN list | sum + x)");
        var initial = ParseExpression();
        Expect(TokenKind.Comma, "a comma and x IN list");
        var variable = ParseName("a name for each item");
        Expect(Keyword.In);
        var list = ParseDivided(open);
        Expect(TokenKind.Bar, "| and the next result");
        watcher?.BeginScope(isClosed: false);
        watcher?.Declare(accumulator);
        watcher?.Declare(variable);
        var expression = ParseExpression();
        watcher?.EndScope();
        Close(open, ")");
        return new(accumulator, initial, variable, list, expression, SpanFrom(first));
    }

    /// <summary>An expression that ends at the bar of its brackets.</summary>
    private ExpressionSyntax ParseDivided(int open)
    {
        var outer = BeginDivided(open);
        var expression = ParseExpression();
        _divider = outer;
        return expression;
    }

    private int BeginDivided(int open)
    {
        var outer = _divider;
        _divider = -1;
        for (var i = open + 1; i < tokens[open].Match; i = tokens[i].Match > i ? tokens[i].Match + 1 : i + 1)
        {
            if (tokens[i].Kind == TokenKind.Bar)
                _divider = i;
        }

        return outer;
    }
}
