using System.Collections.Immutable;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    internal static readonly Keyword[] ClauseKeywords =
    [
        Keyword.Match, Keyword.Optional, Keyword.Unwind, Keyword.With, Keyword.Return, Keyword.Finish, Keyword.Create, Keyword.Insert, Keyword.Merge,
        Keyword.Set, Keyword.Remove, Keyword.Delete, Keyword.Detach, Keyword.NoDetach, Keyword.Foreach, Keyword.Call, Keyword.Load, Keyword.Use,
    ];

    /// <summary>What may stand behind something complete.</summary>
    private static readonly Keyword[] ContinuingKeywords =
    [
        .. ClauseKeywords, Keyword.Where, Keyword.Order, Keyword.Skip, Keyword.Limit, Keyword.Offset, Keyword.As, Keyword.Asc, Keyword.Desc,
        Keyword.Ascending, Keyword.Descending, Keyword.Union, Keyword.Yield, Keyword.On, Keyword.And, Keyword.Or, Keyword.Xor, Keyword.In, Keyword.Is,
        Keyword.Starts, Keyword.Ends, Keyword.Contains,
    ];

    /// <summary>The clause that begins here, or null where none does.</summary>
    private ClauseSyntax? ParseClause() => Current.Keyword switch
    {
        Keyword.Nothing when Offer(ClauseKeywords) => null,
        Keyword.Match => ParseMatch(false),
        Keyword.Optional => ParseOptional(),
        Keyword.Unwind => ParseUnwind(),
        Keyword.With => ParseWith(),
        Keyword.Order or Keyword.Skip or Keyword.Offset or Keyword.Limit => ParseOrderAlone(),
        Keyword.Return => ParseReturn(),
        Keyword.Finish => ParseFinish(),
        Keyword.Create or Keyword.Insert => ParseCreate(),
        Keyword.Merge => ParseMerge(),
        Keyword.Set => ParseSet(),
        Keyword.Remove => ParseRemove(),
        Keyword.Delete or Keyword.Detach or Keyword.NoDetach => ParseDelete(),
        Keyword.Foreach => ParseForeach(),
        Keyword.Call => ParseCall(false),
        Keyword.Load => ParseLoadCsv(),
        Keyword.Use => throw Refused("USE chooses one of several graphs, but a store holds one", Current.Span, "leave it out"),
        _ => null,
    };

    private ClauseSyntax ParseOptional()
    {
        if (Peek().Keyword == Keyword.Call)
            return ParseCall(true);
        if (Peek().Keyword == Keyword.Match)
            return ParseMatch(true);
        _index++;
        throw Unexpected("MATCH or CALL after OPTIONAL", Keyword.Match, Keyword.Call);
    }

    private MatchSyntax ParseMatch(bool optional)
    {
        var first = _index;
        _index += optional ? 2 : 1;
        SkipMatchMode();
        Offer(Keyword.ShortestPath, Keyword.AllShortestPaths, Keyword.Shortest, Keyword.Any, Keyword.All);
        var pattern = ParsePattern();
        while (Accept(Keyword.Using))
            SkipPlannerHint();
        return new(optional, pattern, ParseWhere(), SpanFrom(first));
    }

    private ExpressionSyntax? ParseWhere() => Accept(Keyword.Where) ? ParseExpression() : null;

    private UnwindSyntax ParseUnwind()
    {
        var first = _index++;
        var list = ParseExpression();
        Expect(Keyword.As);
        var variable = ParseName("a name for each item");
        watcher?.Declare(variable);
        return new(list, variable, SpanFrom(first));
    }

    private FinishSyntax ParseFinish()
    {
        var first = _index++;
        return new(SpanFrom(first));
    }

    private ForeachSyntax ParseForeach()
    {
        var outer = Descend();
        var first = _index++;
        var open = Open(TokenKind.LeftParenthesis, "( after FOREACH");
        var variable = ParseName("a name for each item");
        Expect(Keyword.In);
        var list = ParseDivided(open);
        Expect(TokenKind.Bar, "| and the updates to make");
        watcher?.BeginScope(isClosed: false);
        watcher?.Declare(variable);
        var body = new SyntaxListBuilder<ClauseSyntax>();
        while (ParseClause() is { } clause)
            body.Add(clause);
        if (body.Count == 0)
            throw Unexpected("an update such as SET, CREATE, MERGE or DELETE", Keyword.Set, Keyword.Create, Keyword.Merge, Keyword.Delete, Keyword.Remove);
        Close(open, ") or another update");
        watcher?.EndScope();
        Ascend(outer);
        return new(variable, list, body.Build(), SpanFrom(first));
    }

    private LoadCsvSyntax ParseLoadCsv()
    {
        var first = _index++;
        Expect(Keyword.Csv);
        var withHeaders = Accept(Keyword.With);
        if (withHeaders)
            Expect(Keyword.Headers);
        Expect(Keyword.From);
        var url = ParseExpression();
        Expect(Keyword.As);
        var variable = ParseName("a name for each line");
        watcher?.Declare(variable);
        var terminator = Accept(Keyword.FieldTerminator) ? ParseExpression() : null;
        return new(withHeaders, url, variable, terminator, SpanFrom(first));
    }

    private ImmutableArray<ExpressionSyntax> ParseExpressions()
    {
        var items = new SyntaxListBuilder<ExpressionSyntax>();
        do
            items.Add(ParseExpression());
        while (Accept(TokenKind.Comma));
        return items.Build();
    }
}
