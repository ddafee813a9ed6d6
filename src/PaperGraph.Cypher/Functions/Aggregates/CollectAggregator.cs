using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution;

namespace PaperGraph.Cypher.Functions.Aggregates;

/// <summary>All values but null, in the order in which they came.</summary>
internal sealed class CollectAggregator(QueryContext context) : Aggregator
{
    private const int BytesPerValue = 32;
    private readonly ValueBuffer _values = new(context.Limits);

    public override Value Result => Value.ListOver(_values.ToArray());

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return;
        context.Limits.Hold(BytesPerValue + arguments[0].Size);
        _values.Add(arguments[0]);
    }
}
