using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary><c>count(DISTINCT value)</c>.</summary>
internal sealed class DistinctCountColumn(Evaluator counted, QueryContext context) : AggregateColumn
{
    private readonly Value[] _member = new Value[2];
    private NodeKeyTable _nodes = new(2);
    private ValueTable _others = new(2);
    private long[] _counts = new long[16];

    public override void Clear()
    {
        Array.Clear(_counts);
        (_nodes, _others) = (new(2), new(2));
    }

    public override void Begin(int group)
    {
        if (group >= _counts.Length)
            Array.Resize(ref _counts, _counts.Length * 2);
    }

    public override void Add(int group, Value[] frame)
    {
        var value = counted.Evaluate(frame);
        if (!value.IsNull && IsNew(group, value))
            _counts[group]++;
    }

    public override void AddAll(ReadOnlySpan<int> groups, NodeBatch batch, Value[] frame)
    {
        if (!counted.IsNodeOf(batch))
        {
            base.AddAll(groups, batch, frame);
            return;
        }

        for (var row = 0; row < groups.Length; row++)
        {
            if (IsNew(groups[row], batch.Nodes[row]))
                _counts[groups[row]]++;
        }
    }

    public override Value Result(int group) => Value.Of(_counts[group]);

    private bool IsNew(int group, Value value)
    {
        if (value.TryGetNodeReference(out var node))
            return IsNew(group, node);
        (_member[0], _member[1]) = (Value.Of(group), value);
        if (!_others.Add(_member, out _))
            return false;
        context.Limits.Hold(_others.BytesPerRow);
        return true;
    }

    private bool IsNew(int group, int node)
    {
        var isNew = _nodes.Add((uint)node | ((ulong)(uint)group << 32), out _);
        context.Limits.Hold(isNew ? NodeKeyTable.BytesPerRow : 0);
        return isNew;
    }
}
