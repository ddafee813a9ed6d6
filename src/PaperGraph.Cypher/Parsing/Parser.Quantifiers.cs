using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private ExpressionSyntax ParseQuantified(QuantifierKind kind)
    {
        if (Peek(2).Kind is not (TokenKind.Word or TokenKind.QuotedName) || Peek(3).Keyword != Keyword.In)
            return ParseVariableOrCall();
        var first = _index++;
        var open = _index++;
        var variable = ParseName("a variable");
        Expect(Keyword.In);
        var list = ParseExpression();
        watcher?.BeginScope(isClosed: false);
        watcher?.Declare(variable);
        var where = ParseWhere();
        watcher?.EndScope();
        Close(open, "WHERE and a condition, or )");
        return new QuantifierSyntax(kind, variable, list, where, SpanFrom(first));
    }

    private CaseSyntax ParseCase()
    {
        var first = _index++;
        var test = At(Keyword.When) ? null : ParseExpression();
        var branches = new SyntaxListBuilder<CaseBranchSyntax>();
        while (At(Keyword.When))
            branches.Add(ParseCaseBranch(test is not null));
        if (branches.Count == 0)
            throw Unexpected("WHEN and a condition", Keyword.When);
        var otherwise = Accept(Keyword.Else) ? ParseExpression() : null;
        if (!Accept(Keyword.End))
            throw Unexpected(otherwise is null ? "WHEN, ELSE or END of this CASE" : "END of this CASE", Keyword.When, Keyword.Else, Keyword.End);
        return new(test, branches.Build(), otherwise, SpanFrom(first));
    }

    private CaseBranchSyntax ParseCaseBranch(bool hasTest)
    {
        var first = _index++;
        var whens = new SyntaxListBuilder<ExpressionSyntax>();
        do
            whens.Add(hasTest && InfixPrecedence() is Precedence.Comparison or Precedence.Predicate ? ParseOpenComparison() : ParseExpression());
        while (hasTest && Accept(TokenKind.Comma));
        Expect(Keyword.Then);
        return new(whens.Build(), ParseExpression(), SpanFrom(first));
    }

    /// <summary><c>&lt; 3</c> behind WHEN, which has the tested value on its left.</summary>
    private ExpressionSyntax ParseOpenComparison()
    {
        var outer = Descend();
        var comparison = ParseChain(_index, new CaseTestSyntax(new(Current.Start, 0)), Precedence.Comparison);
        Ascend(outer);
        return comparison;
    }

    private SubquerySyntax ParseSubquery(SubqueryKind kind)
    {
        var first = _index++;
        if (!AtPath(_index + 1))
            return new(kind, ParseQueryInBraces(), SpanFrom(first));
        var open = _index++;
        var outer = Descend();
        var start = _index;
        watcher?.BeginScope(isClosed: false);
        var match = new MatchSyntax(false, ParsePattern(), ParseWhere(), SpanFrom(start));
        watcher?.EndScope();
        Ascend(outer);
        Close(open, "a relationship, WHERE or }");
        return new(kind, new SingleQuerySyntax([match], match.Span), SpanFrom(first));
    }

    private bool AtPath(int index) =>
        tokens[index].Kind == TokenKind.LeftParenthesis
        || tokens[index + 1].Kind == TokenKind.Equal
        || tokens[index].Keyword is Keyword.Shortest or Keyword.ShortestPath or Keyword.AllShortestPaths or Keyword.Any or Keyword.All;
}
