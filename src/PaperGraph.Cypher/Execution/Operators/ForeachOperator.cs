using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Runs the inner plan to its end for each item of a list, and gives the row.</summary>
internal sealed class ForeachOperator(Operator input, Operator inner, (Evaluator Value, SourceSpan Place) list, int slot, Value[] frame, QueryContext context) : Operator
{
    public override void Open() => input.Open();

    public override bool MoveNext()
    {
        if (!input.MoveNext())
            return false;
        var items = list.Value.Evaluate(frame);
        if (items.IsNull)
            return true;
        if (items.Kind != ValueKind.List)
            throw Errors.Type("InvalidArgumentType", $"FOREACH needs a list, but it was {Kinds.Name(items.Kind)}", list.Place);
        foreach (var item in items.AsSpan().ToArray())
        {
            frame[slot] = item;
            inner.Open();
            while (inner.MoveNext())
                context.Limits.Step();
        }

        return true;
    }
}
