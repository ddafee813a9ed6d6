using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>EXISTS: whether a subquery has a row.</summary>
internal sealed class ExistsEvaluator(Operator rows) : Evaluator
{
    public override Value Evaluate(Value[] frame) => Value.Of(IsTrue(frame));

    public override bool IsTrue(Value[] frame)
    {
        rows.Open();
        return rows.MoveNext();
    }
}

/// <summary>COUNT: how many rows a subquery has.</summary>
internal sealed class CountEvaluator(Operator rows) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var count = 0L;
        for (rows.Open(); rows.MoveNext();)
            count++;
        return Value.Of(count);
    }
}

/// <summary>COLLECT: the only column of a subquery as a list.</summary>
internal sealed class CollectEvaluator(Operator rows, int slot, QueryContext context) : Evaluator
{
    private const int BytesPerItem = 16;
    private readonly ValueBuffer _collected = new(context.Limits);

    public override Value Evaluate(Value[] frame)
    {
        _collected.Clear();
        var bytes = 0L;
        for (rows.Open(); rows.MoveNext();)
        {
            context.Limits.CheckSize(bytes += BytesPerItem + frame[slot].Size);
            _collected.Add(frame[slot]);
        }

        return Value.ListOver(_collected.ToArray());
    }
}
