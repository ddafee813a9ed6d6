using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary><c>count(DISTINCT value)</c>.</summary>
internal sealed class DistinctCountColumn(Evaluator counted, QueryContext context) : AggregateColumn
{
    private readonly Value[] _member = new Value[2];
    private ValueTable _members = new(2);
    private long[] _counts = new long[16];

    public override void Clear()
    {
        Array.Clear(_counts);
        _members = new(2);
    }

    public override void Begin(int group)
    {
        if (group >= _counts.Length)
            Array.Resize(ref _counts, _counts.Length * 2);
    }

    public override void Add(int group, Value[] frame)
    {
        (_member[0], _member[1]) = (Value.Of(group), counted.Evaluate(frame));
        if (_member[1].IsNull || !_members.Add(_member, out _))
            return;
        context.Limits.Hold(_members.BytesPerRow);
        _counts[group]++;
    }

    public override Value Result(int group) => Value.Of(_counts[group]);
}
