using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>item IN list</c> for a long list that is known, of integers, texts and booleans: found by hash.</summary>
internal sealed class InSetEvaluator : Evaluator
{
    private const int LeastItems = 8;
    private readonly Evaluator _item;
    private readonly Value _list;
    private readonly QueryContext _context;
    private readonly ValueTable _set = new(1);
    private readonly bool _hasNull;

    private InSetEvaluator(Evaluator item, Value list, QueryContext context)
    {
        (_item, _list, _context) = (item, list, context);
        foreach (var value in list.AsSpan())
        {
            context.Limits.Step();
            _hasNull |= value.IsNull;
            _set.Add(new ReadOnlySpan<Value>(in value), out _);
        }
    }

    /// <summary>One for a list that suits; null for another.</summary>
    public static InSetEvaluator? For(Evaluator item, Value list, QueryContext context)
    {
        if (list.Kind != ValueKind.List || list.AsSpan().Length < LeastItems)
            return null;
        foreach (var value in list.AsSpan())
        {
            if (value.Kind is not (ValueKind.Null or ValueKind.Integer or ValueKind.String or ValueKind.Boolean))
                return null;
        }

        return new(item, list, context);
    }

    public override Value Evaluate(Value[] frame) => Truth.ToValue(Find(_item.Evaluate(frame)));

    public override bool IsTrue(Value[] frame) => Find(_item.Evaluate(frame)) == true;

    private bool? Find(Value wanted) => wanted.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Integer or ValueKind.String or ValueKind.Boolean => _set.Find(new ReadOnlySpan<Value>(in wanted)) >= 0 ? true : _hasNull ? null : false,
        _ => InEvaluator.IsIn(wanted, _list.AsSpan(), _context),
    };
}
