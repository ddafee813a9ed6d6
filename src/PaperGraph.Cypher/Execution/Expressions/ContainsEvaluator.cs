using System.Buffers;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>CONTAINS of a text that is known.</summary>
internal sealed class ContainsEvaluator(Evaluator text, string part) : Evaluator
{
    private readonly SearchValues<string> _part = SearchValues.Create([part], StringComparison.Ordinal);

    public override Value Evaluate(Value[] frame) =>
        text.Evaluate(frame).TryGetString(out var whole) ? Value.Of(whole.AsSpan().ContainsAny(_part)) : Value.Null;

    public override bool IsTrue(Value[] frame) => text.Evaluate(frame).TryGetString(out var whole) && whole.AsSpan().ContainsAny(_part);
}
