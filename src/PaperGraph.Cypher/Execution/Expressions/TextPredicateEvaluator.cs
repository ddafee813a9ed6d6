using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>STARTS WITH, ENDS WITH and CONTAINS: null where either is no text.</summary>
internal sealed class TextPredicateEvaluator(Func<string, string, bool> predicate, Evaluator text, Evaluator part) : Evaluator
{
    public override Value Evaluate(Value[] frame) =>
        text.Evaluate(frame).TryGetString(out var whole) && part.Evaluate(frame).TryGetString(out var wanted) ? Value.Of(predicate(whole, wanted)) : Value.Null;

    public override bool IsTrue(Value[] frame) =>
        text.Evaluate(frame).TryGetString(out var whole) && part.Evaluate(frame).TryGetString(out var wanted) && predicate(whole, wanted);
}
