using System.Text;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

/// <summary>Tests with IS: of null, of a type, of labels.</summary>
internal sealed partial class Parser
{
    private ExpressionSyntax ParseIs(int first, ExpressionSyntax operand)
    {
        var hasIs = Accept(Keyword.Is);
        var negated = hasIs && Accept(Keyword.Not);
        if (hasIs && Accept(Keyword.Null))
            return new IsNullSyntax(operand, negated, SpanFrom(first));
        if (Accept(TokenKind.ColonColon) || (hasIs && Accept(Keyword.Typed)))
            return new IsTypedSyntax(operand, ParseType(), negated, SpanFrom(first));
        if (hasIs && AcceptNormalized() is { } form)
            return new IsNormalizedSyntax(operand, form, negated, SpanFrom(first));
        if (negated || Current.Kind is not (TokenKind.Word or TokenKind.QuotedName or TokenKind.Dollar or TokenKind.Percent or TokenKind.Exclamation or TokenKind.LeftParenthesis))
            throw Unexpected("NULL or :: and a type", Keyword.Null, Keyword.Not, Keyword.Typed);
        return new HasLabelsSyntax(operand, ParseLabels(NamePlace.LabelOrType), SpanFrom(first));
    }

    /// <summary><c>NORMALIZED</c> or <c>NFKC NORMALIZED</c>, in which no keyword is reserved.</summary>
    private NormalizationForm? AcceptNormalized()
    {
        var named = At(TokenKind.Word) && NormalForms.TryGet(NameOf(Current), out var form) ? form : (NormalizationForm?)null;
        var word = named is null ? Current : Peek();
        if (word.Kind != TokenKind.Word || !NameOf(word).Equals("NORMALIZED", StringComparison.OrdinalIgnoreCase))
            return null;
        _index += named is null ? 1 : 2;
        return named ?? NormalizationForm.FormC;
    }

    /// <summary>A type: <c>INTEGER</c>, <c>LIST&lt;FLOAT NOT NULL&gt;</c>, <c>STRING | BOOLEAN</c>.</summary>
    private string ParseType()
    {
        var type = new StringBuilder();
        AppendType(type);
        return type.ToString();
    }

    private void AppendType(StringBuilder type)
    {
        AppendTypeWords(type);
        while (At(TokenKind.Bar) && _index != _divider)
        {
            _index++;
            AppendTypeWords(type.Append(" | "));
        }
    }

    private void AppendTypeWords(StringBuilder type)
    {
        if (!AtTypeWord)
            throw Unexpected("a type such as INTEGER or LIST<STRING>");
        var start = type.Length;
        while (AtTypeWord)
        {
            if (type.Length > start)
                type.Append(' ');
            type.Append(Excerpt(Take()).ToUpperInvariant());
            if (At(TokenKind.Less))
                AppendTypeArgument(type);
            if (Accept(Keyword.Not, Keyword.Null) || Accept(TokenKind.Exclamation))
                type.Append(" NOT NULL");
        }
    }

    private void AppendTypeArgument(StringBuilder type)
    {
        var outer = Descend();
        _index++;
        AppendType(type.Append('<'));
        Expect(TokenKind.Greater, "> after the items' type");
        type.Append('>');
        Ascend(outer);
    }

    private bool AtTypeWord => At(TokenKind.Word) && (TypeWords.Contains(text.AsSpan(Current.Start, Current.Length)) || AtZoneWords);

    // WITH is a clause but for TIME WITH TIMEZONE.
    private bool AtZoneWords =>
        Current.Keyword is Keyword.With or Keyword.Nothing && text.AsSpan(Current.Start, Current.Length).StartsWith("WITH", StringComparison.OrdinalIgnoreCase)
        && text.AsSpan(Peek().Start, Peek().Length).StartsWith("TIME", StringComparison.OrdinalIgnoreCase) && Peek().Length is 4 or 8;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> TypeWords = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "ANY", "NOTHING", "NULL", "BOOL", "BOOLEAN", "VARCHAR", "STRING", "INT", "SIGNED", "INTEGER", "FLOAT", "DATE", "LOCAL", "ZONED", "TIME", "DATETIME",
        "TIMESTAMP", "TIMEZONE", "ZONE", "WITHOUT", "DURATION", "POINT", "NODE", "VERTEX", "RELATIONSHIP", "EDGE", "MAP", "LIST", "ARRAY", "PATH", "PATHS", "PROPERTY", "VALUE",
    }.GetAlternateLookup<ReadOnlySpan<char>>();
}
