using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

/// <summary>SHOW is a call of a procedure with YIELD, so that the rest of the engine has nothing to know of it.</summary>
internal sealed partial class Parser
{
    private static readonly Keyword[] ShownKeywords = [.. ShowCommand.All.Select(command => command.First)];

    private static readonly Keyword[] KindKeywords =
    [
        Keyword.All, Keyword.Range, Keyword.Text, Keyword.Fulltext, Keyword.Lookup, Keyword.Point, Keyword.Vector, Keyword.Node, Keyword.Rel, Keyword.Relationship,
        Keyword.Unique, Keyword.Uniqueness, Keyword.Exist, Keyword.Existence, Keyword.Property, Keyword.Key, Keyword.Type, Keyword.Built, Keyword.In, Keyword.User, Keyword.Defined,
    ];

    private SingleQuerySyntax ParseShow()
    {
        var first = _index++;
        var kind = ParseShownKind(out var kindSpan);
        var command = ShowCommand.All.FirstOrDefault(AtShown) ?? throw Unexpected("what to show, such as INDEXES or FUNCTIONS", ShownKeywords);
        _index += command.Second == Keyword.Nothing ? 1 : 2;
        SkipExecutable();
        ImmutableArray<ExpressionSyntax> arguments = command.HasKind ? [new LiteralSyntax(Value.Of(kind), kindSpan)] : [];
        var name = new NameSyntax(command.Procedure, SpanFrom(first));
        return new(ParseShownRows(first, yield => new CallProcedureSyntax(false, name, arguments, yield, SpanFrom(first)), command), SpanFrom(first));
    }

    private bool AtShown(ShowCommand command) =>
        (Current.Keyword == command.First || Current.Keyword == command.Other) && (command.Second == Keyword.Nothing || Peek().Keyword == command.Second);

    private string ParseShownKind(out SourceSpan span)
    {
        var first = _index;
        while (KindKeywords.Contains(Current.Keyword) && !ShowCommand.All.Any(AtShown))
            _index++;
        span = _index == first ? new(Current.Start, 0) : SpanFrom(first);
        var words = Enumerable.Range(first, _index - first).Select(index => Keywords.TextOf(tokens[index].Keyword));
        return _index == first ? "ALL" : string.Join(' ', words);
    }

    private void SkipExecutable()
    {
        if (!Accept(Keyword.Executable) || !Accept(Keyword.By))
            return;
        Accept(Keyword.Current);
        ParseName("CURRENT USER or a user's name");
    }

    private ImmutableArray<ClauseSyntax> ParseShownRows(int first, Func<YieldSyntax, ClauseSyntax> call, ShowCommand command)
    {
        if (!At(Keyword.Yield))
        {
            var columns = command.Columns.Select(column => new NameSyntax(column, SpanFrom(first))).ToImmutableArray();
            var items = columns.Select(column => new YieldItemSyntax(column, column, column.Span)).ToImmutableArray();
            return [call(new(false, items, ParseWhere(), SpanFrom(first))), Returning(columns)];
        }

        var yield = ParseYield(command.Procedure);
        var variables = yield.Items.Select(item => item.Variable).ToImmutableArray();
        var start = _index;
        var ordering = ParseOrdering(start, false, true, []);
        var where = ParseWhere();
        var isOrdered = _index > start;
        ClauseSyntax? last = At(Keyword.Return) ? ParseReturn() : yield.All && !isOrdered ? null : Returning(variables);
        ImmutableArray<ClauseSyntax> clauses = isOrdered ? [call(yield), new WithSyntax(ordering, where, SpanFrom(start))] : [call(yield)];
        return last is null ? clauses : clauses.Add(last);
    }

    /// <summary>RETURN of these, or of all where none is named.</summary>
    private ReturnSyntax Returning(ImmutableArray<NameSyntax> names)
    {
        var span = SpanFrom(_index - 1);
        var items = names.Select(name => new ProjectionItemSyntax(new VariableSyntax(name.Text, name.Span), null, name.Text, name.Span)).ToImmutableArray();
        return new(new(false, items.IsEmpty, items, [], null, null, span), span);
    }
}
