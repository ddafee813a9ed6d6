using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Expressions;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary><c>count(*)</c> and <c>count(value)</c>.</summary>
/// <param name="counted">What must not be null; null counts every row.</param>
/// <param name="multiplicity">The slot that says how many rows a row stands for; -1 for one.</param>
internal sealed class CountColumn(Evaluator? counted, int multiplicity) : AggregateColumn
{
    private long[] _counts = new long[16];

    public override void Clear() => Array.Clear(_counts);

    public override void Begin(int group)
    {
        if (group >= _counts.Length)
            Array.Resize(ref _counts, _counts.Length * 2);
    }

    public override void Add(int group, Value[] frame)
    {
        if (counted is null || !counted.Evaluate(frame).IsNull)
            _counts[group] += multiplicity < 0 ? 1 : frame[multiplicity].AsInteger();
    }

    public override void AddAll(ReadOnlySpan<int> groups, NodeBatch batch, Value[] frame)
    {
        if (counted is not (null or SlotEvaluator))
        {
            base.AddAll(groups, batch, frame);
            return;
        }

        // A variable is the batch's node, which is never null, or the same in all its rows.
        if (counted is not null && !counted.IsNodeOf(batch) && counted.Evaluate(frame).IsNull)
            return;
        foreach (var group in groups)
            _counts[group]++;
    }

    public override Value Result(int group) => Value.Of(_counts[group]);
}
