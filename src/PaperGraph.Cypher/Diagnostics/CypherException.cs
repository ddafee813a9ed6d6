using PaperGraph.Core.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Diagnostics;

/// <summary>A statement that is wrong or failed. Its identity is that of openCypher's test suite: type, phase and detail.</summary>
public sealed class CypherException : PaperGraphException
{
    internal CypherException(CypherErrorType type, CypherPhase phase, string detail, string message, SourceSpan span, string? hint = null)
        : base(ErrorKind.Query, message, hint) => (Type, Phase, Detail, Span) = (type, phase, detail, span);

    private CypherException(CypherException error, SourceError placed)
        : base(ErrorKind.Query, placed.ToString(), error.Hint, error) =>
        (Type, Phase, Detail, Span, SourceError, TimeLimit) = (error.Type, error.Phase, error.Detail, error.Span, placed, error.TimeLimit);

    /// <summary>Its kind.</summary>
    public CypherErrorType Type { get; }

    /// <summary>When it was found.</summary>
    public CypherPhase Phase { get; }

    /// <summary>What exactly is wrong, one of the suite's words (<c>UndefinedVariable</c>); a word of ours where the suite has none.</summary>
    public string Detail { get; }

    /// <summary>Where in the statement; an empty span where no place can be told.</summary>
    internal SourceSpan Span { get; }

    /// <summary>Which argument of a procedure is wrong, from 0; null for none of them.</summary>
    internal int? Argument { get; init; }

    /// <summary>The same error, placed in a part of the statement where it has no place of its own.</summary>
    internal CypherException Within(SourceSpan span) => Span.Length > 0 ? this : new(Type, Phase, Detail, Message, span, Hint) { TimeLimit = TimeLimit };

    /// <summary>The same error with more to its message.</summary>
    internal CypherException Saying(string more) => new(Type, Phase, Detail, Message + more, Span, Hint) { TimeLimit = TimeLimit };

    /// <summary>The same error with the place in its message: file, line, column and a caret under the word.</summary>
    internal CypherException At(string source, string text)
    {
        var start = Math.Min(Span != default ? Span.Start : text.Length - text.AsSpan().TrimStart().Length, text.Length);
        var lineStart = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var lineEnd = text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;
        var line = text.AsSpan(0, lineStart).Count('\n') + 1;
        return new(this, new(new(source, line, start - lineStart + 1), Message, text[lineStart..lineEnd].TrimEnd('\r')) { Length = Math.Clamp(Span.Length, 1, Math.Max(1, lineEnd - start)) });
    }
}
