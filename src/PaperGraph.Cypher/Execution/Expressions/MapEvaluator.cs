using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>A map of expressions, whose keys are in ordinal order, each once.</summary>
internal sealed class MapEvaluator((string Key, Evaluator Value)[] entries, QueryContext context) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        var values = new KeyValuePair<string, Value>[entries.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = new(entries[i].Key, entries[i].Value.Evaluate(frame));
        var map = Value.Of(ValueMap.Over(values));
        context.Limits.CheckSize(map.Size);
        return map;
    }
}
