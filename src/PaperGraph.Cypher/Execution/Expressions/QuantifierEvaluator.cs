using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>all, any, none and single: unknown where items of unknown truth decide.</summary>
internal sealed class QuantifierEvaluator(QuantifierKind kind, int slot, ListSource list, Evaluator? where, QueryContext context, SourceSpan listPlace) : Evaluator
{
    public override Value Evaluate(Value[] frame)
    {
        if (!list.TryGet(frame, out var items))
            return Value.Null;
        var (passed, unknown) = (0, 0);
        foreach (var item in items)
        {
            context.Limits.Step();
            frame[slot] = item;
            var truth = Truth.Of(where is null ? item : where.Evaluate(frame), listPlace);
            passed += truth == true ? 1 : 0;
            unknown += truth is null ? 1 : 0;
            if (truth is { } known && Decide(known, passed) is { } decided)
                return Value.Of(decided);
        }

        return Truth.ToValue(AtEnd(passed, unknown));
    }

    // What an item settles for the whole list.
    private bool? Decide(bool truth, int passed) => kind switch
    {
        QuantifierKind.All when !truth => false,
        QuantifierKind.Any when truth => true,
        QuantifierKind.None when truth => false,
        QuantifierKind.Single when passed > 1 => false,
        _ => null,
    };

    private bool? AtEnd(int passed, int unknown) => kind switch
    {
        _ when unknown > 0 => null,
        QuantifierKind.Any => false,
        QuantifierKind.Single => passed == 1,
        _ => true,
    };
}
