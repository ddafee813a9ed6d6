using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private RelationshipPatternSyntax ParseRelationship()
    {
        var first = _index;
        var pointsLeft = Accept(TokenKind.Less);
        Expect(TokenKind.Minus, "-");
        var details = At(TokenKind.LeftBracket) ? ParseRelationshipDetails() : default;
        Expect(TokenKind.Minus, "- after the relationship");
        var pointsRight = Accept(TokenKind.Greater);
        var direction = pointsLeft == pointsRight ? PatternDirection.Both : pointsLeft ? PatternDirection.Incoming : PatternDirection.Outgoing;
        var quantifier = ParseQuantifier();
        return new(direction, details.Variable, details.Types, details.Length, details.Properties, details.Where, quantifier, SpanFrom(first));
    }

    private (NameSyntax? Variable, LabelExpressionSyntax? Types, RangeSyntax? Length, ExpressionSyntax? Properties, ExpressionSyntax? Where) ParseRelationshipDetails()
    {
        var open = _index++;
        var variable = ParseElementVariable();
        var types = ParsePatternLabels(NamePlace.RelationshipType);
        if (variable is not null)
            watcher?.Declare(variable, NamePlace.RelationshipProperty, types);
        var length = At(TokenKind.Star) ? ParseLength() : null;
        if (At(TokenKind.DotDot))
            throw InvalidRelationship("A length begins with *, as in [:TYPE*1..3]");
        var properties = ParsePatternProperties(NamePlace.RelationshipProperty, variable);
        var where = ParseWhere();
        Close(open, "a type, a length such as *1..3, properties, WHERE or ] in this relationship");
        return (variable, types, length, properties, where);
    }

    /// <summary><c>*</c>, <c>*2</c>, <c>*1..3</c>, <c>*..3</c>, <c>*1..</c></summary>
    private RangeSyntax ParseLength()
    {
        var first = _index++;
        if (Current.Kind is TokenKind.Minus or TokenKind.Float)
            throw InvalidRelationship("The length of a walk is a whole number that is not negative");
        var minimum = ParseBound();
        if (!Accept(TokenKind.DotDot))
            return new(minimum ?? 1, minimum, SpanFrom(first));
        if (Current.Kind is TokenKind.Minus or TokenKind.Float)
            throw InvalidRelationship("The length of a walk is a whole number that is not negative");
        return new(minimum ?? 1, ParseBound(), SpanFrom(first));
    }

    /// <summary><c>+</c>, <c>*</c>, <c>{2}</c>, <c>{1,3}</c>, <c>{,3}</c>, <c>{1,}</c>, or nothing</summary>
    private RangeSyntax? ParseQuantifier()
    {
        var first = _index;
        if (Accept(TokenKind.Plus))
            return new(1, null, SpanFrom(first));
        if (Accept(TokenKind.Star))
            return new(0, null, SpanFrom(first));
        if (!At(TokenKind.LeftBrace))
            return null;
        var open = _index++;
        var minimum = ParseBound();
        var maximum = Accept(TokenKind.Comma) ? ParseBound() : minimum ?? throw Unexpected("how often, as in {2} or {1,3}");
        Close(open, "a number, a comma or } in this quantifier");
        return new(minimum ?? 0, maximum, SpanFrom(first));
    }

    private long? ParseBound() => At(TokenKind.Integer) ? ParseInteger(_index, negative: false).Value.AsInteger() : null;

    private CypherException InvalidRelationship(string message) => Errors.Syntax("InvalidRelationshipPattern", message, Current.Span);
}
