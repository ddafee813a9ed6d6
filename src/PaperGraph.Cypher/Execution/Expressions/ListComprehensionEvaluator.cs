using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>[variable IN list WHERE predicate | projection]</c></summary>
internal sealed class ListComprehensionEvaluator(
    int slot, ListSource list, Evaluator? where, Evaluator? projection, QueryContext context) : Evaluator
{
    private const int BytesPerItem = 16;
    private readonly ValueBuffer _kept = new(context.Limits);

    public override Value Evaluate(Value[] frame)
    {
        if (!list.TryGet(frame, out var items))
            return Value.Null;
        _kept.Clear();
        var bytes = 0L;
        foreach (var item in items)
        {
            context.Limits.Step();
            frame[slot] = item;
            if (where is not null && !where.IsTrue(frame))
                continue;
            _kept.Add(projection is null ? item : projection.Evaluate(frame));
            if (projection is not null)
                context.Limits.CheckSize(bytes += BytesPerItem + _kept.Items[^1].Size);
        }

        return Value.ListOver(_kept.ToArray());
    }
}
