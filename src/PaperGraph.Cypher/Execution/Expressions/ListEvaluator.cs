using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>A list of expressions.</summary>
internal sealed class ListEvaluator(Evaluator[] items, QueryContext context) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var values = new Value[items.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = items[i].Evaluate(frame);
        var list = Value.ListOver(values);
        context.Limits.CheckSize(list.Size);
        return list;
    }
}
