using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>A sign before a number.</summary>
internal sealed class SignEvaluator(Evaluator operand, bool negate, SourceSpan span) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var value = operand.Evaluate(frame);
        if (negate)
            return Arithmetic.Negate(value, span);
        return value.IsNull || Kinds.IsNumber(value.Kind)
            ? value
            : throw Errors.Type("InvalidArgumentType", $"+ needs a number, but it was {Kinds.Name(value.Kind)}", span);
    }
}
