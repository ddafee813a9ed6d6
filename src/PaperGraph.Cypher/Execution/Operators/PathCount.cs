using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The number of a path selector.</summary>
internal static class PathCount
{
    /// <exception cref="CypherException">It is no positive integer.</exception>
    public static long Of(Evaluator count, Value[] frame) => count.Evaluate(frame) is { Kind: ValueKind.Integer } number && number.AsInteger() > 0
        ? number.AsInteger()
        : throw Errors.Argument("InvalidArgumentValue", "The number of paths must be a positive integer");
}
