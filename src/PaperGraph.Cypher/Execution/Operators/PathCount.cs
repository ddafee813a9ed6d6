using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The number of a path selector.</summary>
internal sealed class PathCount(Evaluator count, SourceSpan place) : Evaluator
{
    /// <summary>The number that one of these gives.</summary>
    public static long Of(Evaluator count, Value[] frame) => count.Evaluate(frame).AsInteger();

    /// <inheritdoc/>
    /// <exception cref="CypherException">It is no positive integer.</exception>
    public override Value Evaluate(Value[] frame) => count.Evaluate(frame) is { Kind: ValueKind.Integer } number && number.AsInteger() > 0
        ? number
        : throw Errors.Argument("InvalidArgumentValue", "The number of paths must be a positive integer", place);
}
