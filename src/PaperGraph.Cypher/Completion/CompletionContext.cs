using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Parsing;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Completion;

/// <summary>What could stand at the end of a text, as the parser tells it: no second grammar is needed.</summary>
internal sealed class CompletionContext : IParseWatcher
{
    private CompletionContext()
    {
    }

    /// <summary>The words that could follow, in the order in which the parser tried them.</summary>
    public List<Keyword> Keywords { get; } = [];

    /// <summary>The names that could follow, and what they would belong to.</summary>
    public List<(NamePlace Place, string? Of)> Names { get; } = [];

    /// <summary>The variables that are there.</summary>
    public CompletionScope Scope { get; } = new();

    /// <summary>Reads a text up to its end; where something before is wrong, its last clause alone.</summary>
    public static CompletionContext Of(string text)
    {
        var context = new CompletionContext();
        using var tokens = new TokenList(text);
        context.Read(text, tokens);
        if (context.Keywords.Count == 0 && context.Names.Count == 0)
            context.ReadLastClause(text, tokens);
        return context;
    }

    private void ReadLastClause(string text, TokenList tokens)
    {
        var last = 0;
        for (var i = 0; tokens[i].Kind != TokenKind.End; i++)
        {
            last = Parser.ClauseKeywords.Contains(tokens[i].Keyword) ? i : last;
            var isBefore = tokens[i].Kind is TokenKind.LeftParenthesis or TokenKind.LeftBracket || tokens[i].Keyword == Keyword.As;
            if (isBefore && tokens[i + 1] is { Kind: TokenKind.Word, Keyword: Keyword.Nothing })
                Scope.Declare(text.Substring(tokens[i + 1].Start, tokens[i + 1].Length));
        }

        var clause = text[tokens[last].Start..];
        using var own = new TokenList(clause);
        Read(clause, own);
    }

    private void Read(string text, TokenList tokens)
    {
        try
        {
            new Parser(text, tokens, this).ParseStatement();
        }
        catch (CypherException)
        {
            // Most texts end where something is still expected; what that is has been told by then.
        }
    }

    void IParseWatcher.CanFollow(ReadOnlySpan<Keyword> keywords)
    {
        foreach (var keyword in keywords)
        {
            if (!Keywords.Contains(keyword))
                Keywords.Add(keyword);
        }
    }

    void IParseWatcher.CanFollow(NamePlace place, string? of)
    {
        if (!Names.Contains((place, of)))
            Names.Add((place, of));
    }

    void IParseWatcher.Declare(NameSyntax variable) => Scope.Declare(variable.Text);

    void IParseWatcher.Declare(NameSyntax variable, NamePlace properties, LabelExpressionSyntax? labels) =>
        Scope.Declare(new KnownVariable(variable.Text, properties, labels is null ? [] : NamesIn(labels)));

    void IParseWatcher.BeginScope(bool isClosed) => Scope.Begin(isClosed);

    void IParseWatcher.EndScope() => Scope.End();

    void IParseWatcher.Project(ProjectionSyntax projection) => Scope.Project(projection);

    private static List<string> NamesIn(LabelExpressionSyntax labels)
    {
        var names = new List<string>();
        var pending = new Stack<LabelExpressionSyntax>([labels]);
        while (pending.TryPop(out var next))
        {
            switch (next)
            {
                case LabelNameSyntax { Name: { } name }:
                    names.Add(name);
                    break;
                case LabelAndSyntax both:
                    pending.Push(both.Right);
                    pending.Push(both.Left);
                    break;
                case LabelOrSyntax either:
                    pending.Push(either.Right);
                    pending.Push(either.Left);
                    break;
            }
        }

        return names;
    }
}
