using System.Globalization;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Diagnostics;

/// <summary>Short ways to make the errors that many rooms raise. Details are the suite's words.</summary>
internal static class Errors
{
    /// <summary>Wrong before anything ran.</summary>
    public static CypherException Syntax(string detail, string message, SourceSpan span, string? hint = null) =>
        new(CypherErrorType.SyntaxError, CypherPhase.CompileTime, detail, message, span, hint);

    /// <summary>A value of a wrong type met while rows were made.</summary>
    public static CypherException Type(string detail, string message, SourceSpan span = default) =>
        new(CypherErrorType.TypeError, CypherPhase.Runtime, detail, message, span);

    /// <summary>A value outside what is allowed met while rows were made.</summary>
    public static CypherException Argument(string detail, string message, SourceSpan span = default) =>
        new(CypherErrorType.ArgumentError, CypherPhase.Runtime, detail, message, span);

    /// <summary>A procedure cannot do what it was called for.</summary>
    public static CypherException Procedure(int? argument, string message, string? hint = null) =>
        new(CypherErrorType.ProcedureError, CypherPhase.Runtime, "ProcedureCallFailed", message, default, hint) { Argument = argument };

    /// <summary>Any other error while rows were made.</summary>
    public static CypherException Runtime(CypherErrorType type, string detail, string message, SourceSpan span = default, string? hint = null) =>
        new(type, CypherPhase.Runtime, detail, message, span, hint);

    /// <summary>A statement that took longer than it may.</summary>
    public static CypherException TooLong(TimeSpan limit) => new(
        CypherErrorType.LimitExceeded, CypherPhase.Runtime, nameof(PaperGraphException.TimeLimit), string.Create(CultureInfo.InvariantCulture, $"The statement took longer than its time limit of {limit.TotalSeconds:0.###} s"), default)
    {
        TimeLimit = limit,
    };
}
