using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private CreateConstraintSyntax ParseCreateConstraint(int first)
    {
        var name = ParseOptionalName();
        var ifNotExists = ParseIfNotExists();
        Expect(Keyword.For);
        var (onRelationships, tokenNames, variable) = ParseSchemaPattern(many: false);
        if (tokenNames.IsEmpty)
            throw Unexpected(": and a label or type");
        Expect(Keyword.Require);
        var keys = ParseSchemaKeys(variable);
        var kind = ParseConstraintKind();
        if (Accept(Keyword.Options))
            ParseOptions();
        return new(kind, name, ifNotExists, onRelationships, tokenNames[0], keys, SpanFrom(first));
    }

    private ConstraintKind ParseConstraintKind()
    {
        if (Accept(TokenKind.ColonColon))
            return ParsePropertyType();
        Expect(Keyword.Is);
        if (Accept(Keyword.Not, Keyword.Null))
            return ConstraintKind.NotNull;
        if (Accept(TokenKind.ColonColon) || Accept(Keyword.Typed))
            return ParsePropertyType();
        if (!Accept(Keyword.Node) && !Accept(Keyword.Relationship))
            Accept(Keyword.Rel);
        if (Accept(Keyword.Key))
            return ConstraintKind.Key;
        return Accept(Keyword.Unique) ? ConstraintKind.Unique : throw Unexpected("UNIQUE, NOT NULL, KEY or :: and a type", Keyword.Unique, Keyword.Not, Keyword.Key);
    }

    private ConstraintKind ParsePropertyType()
    {
        ParseType();
        return ConstraintKind.Typed;
    }
}
