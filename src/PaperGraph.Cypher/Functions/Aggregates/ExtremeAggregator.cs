using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Functions.Aggregates;

/// <summary>The first or last value by the order of ORDER BY.</summary>
/// <param name="direction">1 for the last, -1 for the first.</param>
internal sealed class ExtremeAggregator(int direction) : Aggregator
{
    private Value _best;

    public override Value Result => _best;

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        var value = arguments[0];
        if (!value.IsNull && (_best.IsNull || Math.Sign(ValueOrder.Instance.Compare(value, _best)) == direction))
            _best = value;
    }
}
