using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Any aggregate, with a state of its own in each group.</summary>
/// <param name="aggregate">What is computed.</param>
/// <param name="arguments">Its arguments.</param>
/// <param name="isDistinct">Whether equal values of a group count once.</param>
/// <param name="bytesPerValue">What it keeps of each value.</param>
/// <param name="context">The run.</param>
/// <param name="place">Where it was written.</param>
internal sealed class AggregatorColumn(AggregateDefinition aggregate, Evaluator[] arguments, bool isDistinct, int bytesPerValue, QueryContext context, SourceSpan place) : AggregateColumn
{
    private readonly List<Aggregator> _states = [];
    private readonly Value[] _values = new Value[arguments.Length];
    private readonly Value[] _member = new Value[2];
    private ValueTable _members = new(2);

    public override void Clear()
    {
        _states.Clear();
        _members = new(2);
    }

    public override void Begin(int group) => _states.Add(aggregate.Create(context));

    public override void Add(int group, Value[] frame)
    {
        for (var i = 0; i < arguments.Length; i++)
            _values[i] = arguments[i].Evaluate(frame);
        if (isDistinct && !IsNew(group))
            return;
        try
        {
            context.Limits.Hold(bytesPerValue);
            _states[group].Add(_values);
        }
        catch (CypherException error) when (error.Span.Length == 0)
        {
            throw error.Within(place);
        }
    }

    public override Value Result(int group)
    {
        try
        {
            return _states[group].Result;
        }
        catch (CypherException error) when (error.Span.Length == 0)
        {
            throw error.Within(place);
        }
    }

    private bool IsNew(int group)
    {
        (_member[0], _member[1]) = (Value.Of(group), _values[0]);
        if (!_members.Add(_member, out _))
            return false;
        context.Limits.Hold(_members.BytesPerRow);
        return true;
    }
}
