using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Functions.Aggregates;

/// <summary>Counts values, or rows where there is no argument.</summary>
internal sealed class CountAggregator : Aggregator
{
    private long _count;

    public override Value Result => Value.Of(_count);

    public override void Add(ReadOnlySpan<Value> arguments) => _count += arguments.IsEmpty || !arguments[0].IsNull ? 1 : 0;
}
