using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.Execution;

/// <summary>What the graph and its values refuse, as errors of the statement that asked for it.</summary>
internal static class GraphErrors
{
    /// <summary>The error of a statement; null for an exception that is none.</summary>
    public static CypherException? Translate(Exception error) => error switch
    {
        ConstraintViolationException => Failed(CypherErrorType.ConstraintVerificationFailed, "ConstraintViolation", error.Message),
        ConnectedNodeException => Failed(CypherErrorType.ConstraintVerificationFailed, "DeleteConnectedNode", error.Message),
        ComputedPropertyException => Failed(CypherErrorType.SemanticError, "ComputedProperty", error.Message),
        NestingException => Failed(CypherErrorType.LimitExceeded, "TooComplex", error.Message),
        _ => null,
    };

    /// <summary>Whether it is the error of a statement and has no place yet.</summary>
    public static bool IsUnplaced(Exception error) => error is CypherException { Span.Length: 0 } || Translate(error) is not null;

    /// <summary>The same with the place of a part of the statement, where it has no place of its own.</summary>
    public static CypherException? Within(Exception error, SourceSpan span) => (error as CypherException ?? Translate(error))?.Within(span);

    private static CypherException Failed(CypherErrorType type, string detail, string message) => Errors.Runtime(type, detail, message);
}
