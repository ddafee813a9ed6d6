using System.Text;
using PaperGraph.Core.Names;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private const string UnexpectedSyntax = nameof(UnexpectedSyntax);
    private const int ShortestTypo = 3, LongestExcerpt = 30;

    /// <summary>The error that something else was expected than the current token.</summary>
    /// <param name="expected">What, in the language's words.</param>
    /// <param name="candidates">Keywords that would do, of which the token may be a misspelling.</param>
    private CypherException Unexpected(string expected, params ReadOnlySpan<Keyword> candidates)
    {
        if (candidates != ContinuingKeywords)
            Offer(candidates);
        return UnreadableToken() ?? Errors.Syntax(UnexpectedSyntax, $"Expected {expected}, but {Found()}", Current.Span, Hint(candidates));
    }

    /// <summary>The error that a bracket is not closed where it should be.</summary>
    private CypherException NotClosed(int open, string expected)
    {
        if (UnreadableToken() is { } unreadable)
            return unreadable;
        var bracket = tokens[open];
        return bracket.Match < 0
            ? Errors.Syntax(UnexpectedSyntax, $"This {text[bracket.Start]} is never closed: expected {expected}, but {FoundAt()}", bracket.Span, Hint())
            : Unexpected(expected, ContinuingKeywords);
    }

    private static CypherException Refused(string message, SourceSpan span, string? hint = null) => Errors.Syntax(UnexpectedSyntax, message, span, hint);

    private CypherException? UnreadableToken() => Current.Kind switch
    {
        TokenKind.OpenText => Errors.Syntax(UnexpectedSyntax, "This quote is never closed", Opening(1), @"write \' for a quote inside a text"),
        TokenKind.OpenName => Errors.Syntax(UnexpectedSyntax, "This backtick is never closed", Opening(1)),
        TokenKind.OpenComment => Errors.Syntax(UnexpectedSyntax, "This comment is never closed", Opening(2)),
        TokenKind.Unknown when text[Current.Start] > 127 => UnknownCharacter(),
        _ => null,
    };

    private SourceSpan Opening(int length) => new(Current.Start, length);

    private CypherException UnknownCharacter()
    {
        Rune.TryGetRuneAt(text, Current.Start, out var rune);
        return Errors.Syntax(
            "InvalidUnicodeCharacter", $"The character {Excerpt(Current)} (U+{rune.Value:X4}) means nothing here", Current.Span, SyntaxHints.ForCharacter(text[Current.Start]));
    }

    private string Found() => At(TokenKind.End) ? "the statement ends here" : $"found {Excerpt(Current)}";

    private string FoundAt() => At(TokenKind.End) ? "the statement ends" : $"found {Excerpt(Current)} at offset {Current.Start}";

    private string Excerpt(in Token token) =>
        token.Length <= LongestExcerpt ? text.Substring(token.Start, token.Length) : $"{text.AsSpan(token.Start, LongestExcerpt)}…";

    private string? Hint(params ReadOnlySpan<Keyword> candidates)
    {
        if (SyntaxHints.ForToken(text, Current, Peek()) is { } hint)
            return hint;
        if (Current.Kind != TokenKind.Word || Current.Length < ShortestTypo || candidates.IsEmpty)
            return null;
        var word = Excerpt(Current).ToUpperInvariant();
        var near = EditDistance.Nearest(word, candidates.ToArray().Select(Keywords.TextOf));
        return near is null || near == word ? null : $"did you mean {near}?";
    }
}
