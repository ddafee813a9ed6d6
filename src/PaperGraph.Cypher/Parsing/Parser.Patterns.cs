using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private const string PatternExample = "a pattern such as (a)-[r:TYPE]->(b)";

    private PatternSyntax ParsePattern()
    {
        var first = _index;
        var paths = new SyntaxListBuilder<PathPatternSyntax>();
        do
            paths.Add(ParsePathPattern());
        while (Accept(TokenKind.Comma));
        return new(paths.Build(), SpanFrom(first));
    }

    private PathPatternSyntax ParsePathPattern()
    {
        var first = _index;
        NameSyntax? variable = null;
        if (AtName && Peek().Kind == TokenKind.Equal)
        {
            variable = ParseName("a variable");
            watcher?.Declare(variable);
            _index++;
        }

        return AtShortestPathFunction ? ParseShortestPath(first, variable) : ParsePathElements(first, variable, ParseSelector());
    }

    private bool AtShortestPathFunction =>
        Current.Keyword is Keyword.ShortestPath or Keyword.AllShortestPaths && Peek().Kind == TokenKind.LeftParenthesis;

    private PathPatternSyntax ParseShortestPath(int first, NameSyntax? variable)
    {
        var kind = At(Keyword.ShortestPath) ? PathSelectorKind.ShortestPathFunction : PathSelectorKind.AllShortestPathsFunction;
        var selector = new PathSelectorSyntax(kind, null, Take().Span);
        var open = Open(TokenKind.LeftParenthesis, "(");
        var path = ParsePathElements(first, variable, selector);
        Close(open, ")");
        return path with { Span = SpanFrom(first) };
    }

    private PathSelectorSyntax? ParseSelector()
    {
        var first = _index;
        PathSelectorKind? kind = (Current.Keyword, Peek().Keyword) switch
        {
            (Keyword.Any, Keyword.Shortest) => PathSelectorKind.Shortest,
            (Keyword.All, Keyword.Shortest) => PathSelectorKind.AllShortest,
            (Keyword.Shortest, _) => PathSelectorKind.Shortest,
            (Keyword.Any, _) => PathSelectorKind.Any,
            (Keyword.All, _) => null,
            _ => null,
        };
        if (kind is null && Current.Keyword != Keyword.All)
            return null;
        _index += Peek().Keyword == Keyword.Shortest && !At(Keyword.Shortest) ? 2 : 1;
        var count = kind is PathSelectorKind.Any or PathSelectorKind.Shortest ? ParseSelectorCount() : null;
        if (!Accept(Keyword.Path))
            Accept(Keyword.Paths);
        if (kind == PathSelectorKind.Shortest && (Accept(Keyword.Group) || Accept(Keyword.Groups)))
            kind = PathSelectorKind.ShortestGroups;
        else if (count is null && kind == PathSelectorKind.Shortest && _index == first + 1)
            throw Unexpected("how many paths, as in SHORTEST 1");
        return kind is { } selected ? new(selected, count, SpanFrom(first)) : null;
    }

    private ExpressionSyntax? ParseSelectorCount() => Current.Kind switch
    {
        TokenKind.Integer => ParseInteger(_index, negative: false),
        TokenKind.Dollar => ParseParameter(),
        _ => null,
    };

    private PathPatternSyntax ParsePathElements(int first, NameSyntax? variable, PathSelectorSyntax? selector)
    {
        var elements = new SyntaxListBuilder<PatternElementSyntax>();
        elements.Add(ParseNodeOrGroup(PatternExample));
        while (true)
        {
            if (AtRelationship)
            {
                elements.Add(ParseRelationship());
                elements.Add(ParseNodeOrGroup("a node such as (b) at the end of the relationship"));
            }
            else if (At(TokenKind.LeftParenthesis) && (elements.Items[^1] is QuantifiedPathSyntax || AtGroup))
                elements.Add(ParseNodeOrGroup(PatternExample));
            else
                break;
        }

        if (At(TokenKind.LeftParenthesis))
            throw Unexpected("a comma or a relationship such as --> between two nodes");
        return new(variable, selector, elements.Build(), SpanFrom(first));
    }

    private bool AtRelationship => At(TokenKind.Minus) || (At(TokenKind.Less) && Peek().Kind == TokenKind.Minus);

    private bool AtGroup =>
        At(TokenKind.LeftParenthesis)
        && (Peek().Kind == TokenKind.LeftParenthesis || (Peek().Kind is TokenKind.Word or TokenKind.QuotedName && Peek(2).Kind == TokenKind.Equal));

    private PatternElementSyntax ParseNodeOrGroup(string expected) => AtGroup ? ParseGroup() : ParseNode(expected);

    private QuantifiedPathSyntax ParseGroup()
    {
        var outer = Descend();
        var first = _index;
        var open = Open(TokenKind.LeftParenthesis, "(");
        var path = ParsePathPattern();
        var where = ParseWhere();
        Close(open, ") at the end of the group");
        Ascend(outer);
        return new(path, where, ParseQuantifier(), SpanFrom(first));
    }

    private NodePatternSyntax ParseNode(string expected)
    {
        var first = _index;
        var open = Open(TokenKind.LeftParenthesis, expected);
        var variable = ParseElementVariable();
        var labels = ParsePatternLabels(NamePlace.Label);
        if (variable is not null)
            watcher?.Declare(variable, NamePlace.NodeProperty, labels);
        var properties = ParsePatternProperties(NamePlace.NodeProperty, variable);
        var where = ParseWhere();
        Close(open, "a label, properties, WHERE or ) in this node");
        return new(variable, labels, properties, where, SpanFrom(first));
    }

    /// <summary>The variable of a node or relationship. WHERE and IS may be its name where nothing of theirs follows.</summary>
    private NameSyntax? ParseElementVariable()
    {
        Offer(NamePlace.Variable);
        if (!AtName)
            return null;
        var follows = Peek().Kind is TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.Colon or TokenKind.LeftBrace or TokenKind.Star;
        return Current.Keyword is Keyword.Where or Keyword.Is && !follows ? null : ParseName("a variable");
    }

    private ExpressionSyntax? ParsePatternProperties(NamePlace place, NameSyntax? variable)
    {
        if (At(TokenKind.Dollar))
            return ParseParameter();
        if (!At(TokenKind.LeftBrace))
            return null;
        _mapKeys = (place, variable?.Text);
        return ParseMap();
    }
}
