using System.Collections.Immutable;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private ClauseSyntax ParseCall(bool optional)
    {
        var first = _index;
        _index += optional ? 2 : 1;
        if (Current.Kind is TokenKind.LeftBrace or TokenKind.LeftParenthesis)
            return ParseCallSubquery(first, optional);
        var name = ParseProcedureName();
        ImmutableArray<ExpressionSyntax>? arguments = At(TokenKind.LeftParenthesis) ? ParseArguments() : null;
        return new CallProcedureSyntax(optional, name, arguments, At(Keyword.Yield) ? ParseYield(name.Text) : null, SpanFrom(first));
    }

    private NameSyntax ParseProcedureName()
    {
        var first = _index;
        Offer(NamePlace.Procedure);
        var name = ParseName("a procedure's name, { or (").Text;
        while (Accept(TokenKind.Dot))
        {
            Offer(NamePlace.Procedure, name);
            name = $"{name}.{ParseName("a name after the dot").Text}";
        }

        return new(name, SpanFrom(first));
    }

    private ImmutableArray<ExpressionSyntax> ParseArguments()
    {
        var open = Open(TokenKind.LeftParenthesis, "(");
        var arguments = At(TokenKind.RightParenthesis) ? [] : ParseExpressions();
        Close(open, "another argument or )");
        return arguments;
    }

    private YieldSyntax ParseYield(string procedure)
    {
        var first = _index++;
        if (Accept(TokenKind.Star))
            return new(true, [], ParseWhere(), SpanFrom(first));
        var items = new SyntaxListBuilder<YieldItemSyntax>();
        do
            items.Add(ParseYieldItem(procedure));
        while (Accept(TokenKind.Comma));
        return new(false, items.Build(), ParseWhere(), SpanFrom(first));
    }

    private YieldItemSyntax ParseYieldItem(string procedure)
    {
        Offer(NamePlace.Field, procedure);
        var field = ParseName("a field of the procedure's rows, or *");
        var variable = Accept(Keyword.As) ? ParseName("a name after AS") : field;
        watcher?.Declare(variable);
        return new(field, variable, SpanFrom(field));
    }

    private CallSubquerySyntax ParseCallSubquery(int first, bool optional)
    {
        var importsAll = false;
        ImmutableArray<NameSyntax>? imports = At(TokenKind.LeftParenthesis) ? ParseImports(out importsAll) : null;
        watcher?.BeginScope(isClosed: imports is not null && !importsAll);
        foreach (var import in imports ?? [])
            watcher?.Declare(import);
        var query = ParseQueryInBraces();
        watcher?.EndScope();
        DeclareColumns(query);
        var inTransactions = At(Keyword.In) ? ParseInTransactions() : null;
        return new(optional, imports, importsAll, query, inTransactions, SpanFrom(first));
    }

    private void DeclareColumns(QuerySyntax query)
    {
        while (watcher is not null && query is UnionQuerySyntax union)
            query = union.Left;
        if (watcher is null || query is not SingleQuerySyntax { Clauses: [.., ReturnSyntax last] })
            return;
        foreach (var item in last.Projection.Items)
            watcher.Declare(item.Alias ?? new NameSyntax(item.Text, item.Span));
    }

    private QuerySyntax ParseQueryInBraces()
    {
        var open = Open(TokenKind.LeftBrace, "{ and a query");
        var query = ParseQuery();
        Close(open, "another clause or }");
        return query;
    }

    private ImmutableArray<NameSyntax> ParseImports(out bool all)
    {
        var open = Open(TokenKind.LeftParenthesis, "(");
        all = Accept(TokenKind.Star);
        var imports = new SyntaxListBuilder<NameSyntax>();
        if (!all && !At(TokenKind.RightParenthesis))
        {
            do
                imports.Add(ParseImport());
            while (Accept(TokenKind.Comma));
        }

        Close(open, "another variable or )");
        return imports.Build();
    }

    private NameSyntax ParseImport()
    {
        Offer(NamePlace.Variable);
        return ParseName("a variable that the subquery may use");
    }

    /// <summary><c>IN TRANSACTIONS OF n ROWS ON ERROR … REPORT STATUS AS s</c>; how many at a time is read and left.</summary>
    private InTransactionsSyntax ParseInTransactions()
    {
        var first = _index++;
        if (Peek().Keyword == Keyword.Concurrent || Peek(2).Keyword == Keyword.Concurrent)
            ParseExpression();
        Accept(Keyword.Concurrent);
        if (!Accept(Keyword.Transaction))
            Expect(Keyword.Transactions);
        ExpressionSyntax? rows = null;
        if (Accept(Keyword.Of))
        {
            rows = ParseExpression();
            if (!Accept(Keyword.Row))
                Expect(Keyword.Rows);
        }

        var onError = Accept(Keyword.On, Keyword.Error) ? ParseErrorHandling() : BatchErrorHandling.Fail;
        return new(rows, onError, Accept(Keyword.Report) ? ParseStatus() : null, SpanFrom(first));
    }

    private BatchErrorHandling ParseErrorHandling()
    {
        if (Accept(Keyword.Continue))
            return BatchErrorHandling.Continue;
        if (Accept(Keyword.Break))
            return BatchErrorHandling.Break;
        Expect(Keyword.Fail);
        return BatchErrorHandling.Fail;
    }

    private NameSyntax ParseStatus()
    {
        Expect(Keyword.Status);
        Expect(Keyword.As);
        var status = ParseName("a variable for the status");
        watcher?.Declare(status);
        return status;
    }
}
