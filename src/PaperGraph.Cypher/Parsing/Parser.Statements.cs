using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    public StatementSyntax ParseStatement()
    {
        var first = _index;
        var mode = ParseExecutionMode();
        if (At(TokenKind.End) || At(TokenKind.Semicolon))
            throw Unexpected("a statement such as MATCH (n) RETURN n", StatementKeywords);
        var body = ParseBody();
        var span = SpanFrom(first);
        Accept(TokenKind.Semicolon);
        return At(TokenKind.End) ? new(mode, body, span) : throw Unexpected("an operator, a comma, another clause or the end of the statement", ContinuingKeywords);
    }

    private static readonly Keyword[] StatementKeywords = [.. ClauseKeywords, Keyword.Show, Keyword.Drop];

    private ExecutionMode ParseExecutionMode()
    {
        var mode = ExecutionMode.Run;
        while (true)
        {
            if (Accept(Keyword.Explain))
                mode = ExecutionMode.Explain;
            else if (Accept(Keyword.Profile))
                mode = ExecutionMode.Profile;
            else if (Accept(Keyword.Cypher))
                SkipOptions();
            else
                return mode;
        }
    }

    /// <summary>Options of Neo4j's planner and runtime, <c>CYPHER 5 runtime=slotted</c>, which mean nothing here.</summary>
    private void SkipOptions()
    {
        if (Current.Kind is TokenKind.Integer or TokenKind.Float)
            _index++;
        while (At(TokenKind.Word) && Peek().Kind == TokenKind.Equal)
        {
            _index += 2;
            ParseName("the option's value");
        }
    }

    private StatementBodySyntax ParseBody() => Current.Keyword switch
    {
        Keyword.Show => ParseShow(),
        Keyword.Drop => ParseDrop(),
        Keyword.Create when Peek().Kind == TokenKind.Word && Peek(2).Kind != TokenKind.Equal => ParseCreateCommand(),
        _ => ParseQuery(),
    };

    /// <summary>Clauses, or the union of such; ends before what is neither.</summary>
    private QuerySyntax ParseQuery()
    {
        var outer = Descend();
        var first = _index;
        watcher?.BeginScope(isClosed: false);
        QuerySyntax query = ParseSingleQuery();
        while (Accept(Keyword.Union))
        {
            watcher?.EndScope();
            watcher?.BeginScope(isClosed: false);
            var all = Accept(Keyword.All);
            if (!all)
                Accept(Keyword.Distinct);
            var right = ParseSingleQuery();
            Rise();
            query = new UnionQuerySyntax(query, right, all, SpanFrom(first));
        }

        watcher?.EndScope();
        Ascend(outer);
        return query;
    }

    private SingleQuerySyntax ParseSingleQuery()
    {
        var first = _index;
        var clauses = new SyntaxListBuilder<ClauseSyntax>();
        var isOver = false;
        while (!(isOver && At(TokenKind.End)) && ParseClause() is { } clause)
        {
            if (isOver)
                throw Refused("Nothing can follow RETURN or FINISH but UNION", clause.Span, "WITH passes rows on to further clauses");
            isOver = clause is ReturnSyntax or FinishSyntax;
            clauses.Add(clause);
        }

        if (clauses.Count == 0)
            throw Unexpected("a clause such as MATCH or RETURN", ClauseKeywords);
        RefuseYieldAllAmongOthers(clauses);
        return new(clauses.Build(), SpanFrom(first));
    }

    private static void RefuseYieldAllAmongOthers(in SyntaxListBuilder<ClauseSyntax> clauses)
    {
        for (var i = 0; i < clauses.Count && clauses.Count > 1; i++)
        {
            if (clauses.Items[i] is CallProcedureSyntax { Yield: { All: true } yield })
                throw Refused("YIELD * does only where CALL stands alone", yield.Span, "name the fields: YIELD a, b");
        }
    }
}
