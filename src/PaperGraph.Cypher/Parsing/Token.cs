using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

/// <summary>A piece of a statement's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Keyword">Which keyword a <see cref="TokenKind.Word"/> is, if it is one.</param>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="Length">How many units it has.</param>
/// <param name="Match">For a bracket: the index of the token that closes or opens it; -1 where there is none.</param>
internal readonly record struct Token(TokenKind Kind, Keyword Keyword, int Start, int Length, int Match = -1)
{
    public int End => Start + Length;

    public SourceSpan Span => new(Start, Length);
}
