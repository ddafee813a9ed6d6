using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>One row a group; without keys one in any case.</summary>
/// <param name="input">The rows.</param>
/// <param name="keys">What rows are grouped by, and the slots for it.</param>
/// <param name="columns">The aggregates.</param>
/// <param name="slots">Where each aggregate's result goes.</param>
/// <param name="batch">The slot of the node in which rows differ that come many at a time; null where each comes by itself.</param>
/// <param name="frame">The frame.</param>
/// <param name="context">The run.</param>
internal sealed partial class AggregationOperator(
    Operator input, (int Slot, Evaluator Value)[] keys, AggregateColumn[] columns, int[] slots, BatchedNode? batch, Value[] frame, QueryContext context) : Operator
{
    private readonly Value[] _key = new Value[keys.Length];
    private GroupTable _groups = new(keys.Length);
    private bool _isDone;
    private int _next;
    private long _held;

    public override void Open()
    {
        input.Open();
        _isDone = false;
        _next = 0;
    }

    public override bool MoveNext()
    {
        if (!_isDone)
            TakeAll();
        if (_next >= _groups.Count)
            return false;
        _groups.CopyTo(_next, _key);
        for (var i = 0; i < keys.Length; i++)
            frame[keys[i].Slot] = _key[i];
        for (var i = 0; i < columns.Length; i++)
            frame[slots[i]] = columns[i].Result(_next);
        _next++;
        return true;
    }

    private void TakeAll()
    {
        _isDone = true;
        context.Limits.Release(_held);
        _held = 0;
        _groups = new(keys.Length);
        foreach (var column in columns)
            column.Clear();
        if (keys.Length == 0)
            GroupOf();
        if (batch is not null)
        {
            TakeBatches(batch);
            return;
        }

        while (input.MoveNext())
        {
            context.Limits.Step();
            var group = GroupOf();
            foreach (var column in columns)
                column.Add(group, frame);
        }
    }

    private int GroupOf()
    {
        for (var i = 0; i < keys.Length; i++)
            _key[i] = keys[i].Value.Evaluate(frame);
        if (!_groups.Add(_key, out var group))
            return group;
        Begin(group);
        foreach (var value in _key)
            Hold(value.Size);
        return group;
    }

    private void Begin(int group)
    {
        Hold(_groups.BytesPerRow + (columns.Length * 16));
        foreach (var column in columns)
            column.Begin(group);
    }

    private void Hold(long bytes)
    {
        context.Limits.Hold(bytes);
        _held += bytes;
    }
}
