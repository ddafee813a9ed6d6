using System.Runtime.InteropServices;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>[variable IN list WHERE predicate | projection]</c></summary>
internal sealed class ListComprehensionEvaluator(
    int slot, ListSource list, Evaluator? where, Evaluator? projection, QueryContext context) : Evaluator
{
    private readonly List<Value> _kept = [];

    public override Value Evaluate(Value[] frame)
    {
        if (!list.TryGet(frame, out var items))
            return Value.Null;
        _kept.Clear();
        foreach (var item in items)
        {
            context.Limits.Step();
            frame[slot] = item;
            if (where is null || where.IsTrue(frame))
                _kept.Add(projection is null ? item : projection.Evaluate(frame));
        }

        return Value.ListOver(CollectionsMarshal.AsSpan(_kept).ToArray());
    }
}
