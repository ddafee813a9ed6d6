using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The number behind SKIP and LIMIT.</summary>
internal static class RowCount
{
    /// <exception cref="CypherException">It is no integer, or a negative one.</exception>
    public static long Of(Evaluator count, SourceSpan span, Value[] frame)
    {
        var value = count.Evaluate(frame);
        if (value.Kind != ValueKind.Integer)
            throw Errors.Runtime(CypherErrorType.SyntaxError, "InvalidArgumentType", $"A number of rows must be an integer, but it was {value}", span);
        var number = value.AsInteger();
        return number >= 0
            ? number
            : throw Errors.Runtime(CypherErrorType.SyntaxError, "NegativeIntegerArgument", $"A number of rows cannot be negative, but it was {number}", span);
    }
}
