using System.Collections.Immutable;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

/// <summary>Commands about indexes and constraints.</summary>
internal sealed partial class Parser
{
    private static readonly Keyword[] IndexKeywords = [Keyword.Index, Keyword.Constraint, Keyword.Range, Keyword.Text, Keyword.Fulltext, Keyword.Lookup, Keyword.Point, Keyword.Vector];

    private StatementBodySyntax ParseCreateCommand()
    {
        var first = _index++;
        if (Accept(Keyword.Constraint))
            return ParseCreateConstraint(first);
        var kind = ParseIndexKind();
        if (!Accept(Keyword.Index))
            throw Unexpected("a pattern such as (n:Label), INDEX or CONSTRAINT after CREATE", IndexKeywords);
        var name = ParseOptionalName();
        var ifNotExists = ParseIfNotExists();
        if (Accept(TokenKind.Colon) || (Current.Keyword == Keyword.On && Peek().Kind == TokenKind.Colon))
            throw Refused("Indexes are made in another way now", SpanFrom(first), "write CREATE INDEX name FOR (n:Label) ON (n.key)");
        Expect(Keyword.For);
        var (onRelationships, tokenNames, variable) = ParseSchemaPattern(many: true);
        Expect(Keyword.On);
        var keys = Accept(Keyword.Each) ? ParseEach(kind, variable) : ParseSchemaKeys(variable);
        var options = Accept(Keyword.Options) ? ParseOptions() : null;
        return new CreateIndexSyntax(kind, name, ifNotExists, onRelationships, tokenNames, keys, options, SpanFrom(first));
    }

    private IndexKind ParseIndexKind()
    {
        IndexKind? kind = Current.Keyword switch
        {
            Keyword.Range => IndexKind.Range,
            Keyword.Text => IndexKind.Text,
            Keyword.Fulltext => IndexKind.Fulltext,
            Keyword.Lookup => IndexKind.Lookup,
            Keyword.Point => IndexKind.Point,
            Keyword.Vector => IndexKind.Vector,
            _ => null,
        };
        _index += kind is null ? 0 : 1;
        return kind ?? IndexKind.Range;
    }

    private NameSyntax? ParseOptionalName() =>
        AtName && !At(Keyword.If, Keyword.Not) && !(At(Keyword.For) && Peek().Kind == TokenKind.LeftParenthesis) && Current.Keyword != Keyword.On ? ParseName("a name") : null;

    private bool ParseIfNotExists()
    {
        if (!Accept(Keyword.If, Keyword.Not))
            return false;
        Expect(Keyword.Exists);
        return true;
    }

    /// <summary><c>(n:Label)</c> or <c>()-[r:TYPE]-()</c>; a full-text index may name several, <c>(n:A|B)</c>.</summary>
    private (bool OnRelationships, ImmutableArray<NameSyntax> Names, string Variable) ParseSchemaPattern(bool many)
    {
        var open = Open(TokenKind.LeftParenthesis, "(n:Label) or ()-[r:TYPE]-()");
        if (!Accept(TokenKind.RightParenthesis))
        {
            var node = ParseSchemaTokens(many);
            Close(open, ")");
            return (false, node.Names, node.Variable);
        }

        Accept(TokenKind.Less);
        Expect(TokenKind.Minus, "-[r:TYPE]-()");
        var bracket = Open(TokenKind.LeftBracket, "[r:TYPE]");
        var relationship = ParseSchemaTokens(many);
        Close(bracket, "]");
        Expect(TokenKind.Minus, "-()");
        Accept(TokenKind.Greater);
        Close(Open(TokenKind.LeftParenthesis, "()"), ")");
        return (true, relationship.Names, relationship.Variable);
    }

    private (ImmutableArray<NameSyntax> Names, string Variable) ParseSchemaTokens(bool many)
    {
        var variable = ParseName("a variable").Text;
        var names = new SyntaxListBuilder<NameSyntax>();
        if (!At(TokenKind.Colon))
            return ([], variable);
        do
        {
            _index++;
            Offer(NamePlace.LabelOrType);
            names.Add(ParseName("a label or type"));
        }
        while (many && At(TokenKind.Bar));
        return (names.Build(), variable);
    }

    /// <summary><c>(n.a, n.b)</c>, or one without brackets: <c>n.a</c>.</summary>
    private ImmutableArray<NameSyntax> ParseSchemaKeys(string variable)
    {
        if (!At(TokenKind.LeftParenthesis))
            return [ParseSchemaKey(variable)];
        var open = _index++;
        var keys = ParseSchemaKeyList(variable);
        Close(open, "another property or )");
        return keys;
    }

    private ImmutableArray<NameSyntax> ParseEach(IndexKind kind, string variable)
    {
        if (kind == IndexKind.Lookup)
            return ParseLookup(variable);
        var open = Open(TokenKind.LeftBracket, "[n.a, n.b]");
        var keys = ParseSchemaKeyList(variable);
        Close(open, "another property or ]");
        return keys;
    }

    /// <summary><c>labels(n)</c> or <c>type(r)</c> of a look-up index, which has no keys.</summary>
    private ImmutableArray<NameSyntax> ParseLookup(string variable)
    {
        ParseName("labels(n) or type(r)");
        var open = Open(TokenKind.LeftParenthesis, "(");
        ParseSchemaVariable(variable);
        Close(open, ")");
        return [];
    }

    private ImmutableArray<NameSyntax> ParseSchemaKeyList(string variable)
    {
        var keys = new SyntaxListBuilder<NameSyntax>();
        do
            keys.Add(ParseSchemaKey(variable));
        while (Accept(TokenKind.Comma));
        return keys.Build();
    }

    private NameSyntax ParseSchemaKey(string variable)
    {
        ParseSchemaVariable(variable);
        Expect(TokenKind.Dot, ". and a property name");
        Offer(NamePlace.Property);
        return ParseName("a property name");
    }

    private void ParseSchemaVariable(string variable)
    {
        var name = ParseName($"a property such as {variable}.key");
        if (name.Text != variable)
            throw Refused($"Expected the variable {variable}, but found {name.Text}", name.Span);
    }

    private ExpressionSyntax ParseOptions() => Current.Kind switch
    {
        TokenKind.LeftBrace => ParseMap(),
        TokenKind.Dollar => ParseParameter(),
        _ => throw Unexpected("{ and options"),
    };

    private DropSyntax ParseDrop()
    {
        var first = _index++;
        var isConstraint = Accept(Keyword.Constraint);
        if (!isConstraint && !Accept(Keyword.Index))
            throw Unexpected("INDEX or CONSTRAINT after DROP", Keyword.Index, Keyword.Constraint);
        var name = ParseName("its name");
        var ifExists = Accept(Keyword.If);
        if (ifExists)
            Expect(Keyword.Exists);
        return new(isConstraint, name, ifExists, SpanFrom(first));
    }
}
