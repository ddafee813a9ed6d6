using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Functions.Aggregates;

/// <summary>The mean as it moves with each number: no sum that grows.</summary>
internal sealed class AverageAggregator : Aggregator
{
    private double _mean;
    private long _count;

    public override Value Result => _count == 0 ? Value.Null : Value.Of(_mean);

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsNull)
            _mean += (Numbers.Of("avg", arguments[0]) - _mean) / ++_count;
    }
}
