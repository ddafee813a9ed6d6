using PaperGraph.Cypher.Parsing;

namespace PaperGraph.Cypher.Completion;

/// <summary>Where a completion goes.</summary>
/// <param name="Before">The text that stands before it.</param>
/// <param name="Written">What is written of it already, without a backtick.</param>
internal readonly record struct CompletionPlace(string Before, string Written)
{
    /// <summary>The place of a cursor: behind the part of a word that it touches; null inside a text or a comment.</summary>
    public static CompletionPlace? At(string text, int position)
    {
        text = text[..Math.Clamp(position, 0, text.Length)];
        using var tokens = new TokenList(text);
        var last = 0;
        while (tokens[last + 1].Kind != TokenKind.End && tokens[last].Kind != TokenKind.End)
            last++;
        var token = tokens[last];
        if (token.Kind is TokenKind.OpenText or TokenKind.OpenComment || IsInLineComment(text.AsSpan(token.End)))
            return null;
        var isTouched = token.End == text.Length && token.Kind is TokenKind.Word or TokenKind.OpenName;
        return isTouched && token.Length > 0
            ? new(text[..token.Start], text[token.Start..].TrimStart('`'))
            : new(text, "");
    }

    private static bool IsInLineComment(ReadOnlySpan<char> gap) => gap[(gap.LastIndexOfAny('\n', '\r') + 1)..].Contains("//", StringComparison.Ordinal);
}
