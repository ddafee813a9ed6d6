using System.Runtime.InteropServices;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Functions.Aggregates;

/// <summary>A percentile of numbers; which one, the first row says.</summary>
internal sealed class PercentileAggregator(Func<IReadOnlyList<Value>, double, Value> percentileOf, string name, QueryContext context) : Aggregator
{
    private const int BytesPerValue = 32;
    private readonly List<Value> _values = [];
    private double? _percentile;

    public override Value Result
    {
        get
        {
            LimitedSort.Sort(CollectionsMarshal.AsSpan(_values), context.Limits, ValueOrder.Instance.Compare);
            return _values.Count == 0 ? Value.Null : percentileOf(_values, _percentile ?? 0);
        }
    }

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        _percentile ??= Numbers.Of(name, arguments[1]) is >= 0 and <= 1 and var percentile
            ? percentile
            : throw Errors.Argument("NumberOutOfRange", $"The percentile of {name}() lies between 0.0 and 1.0, but it was {ValueText.Of(arguments[1])}");
        if (arguments[0].IsNull)
            return;
        context.Limits.Hold(BytesPerValue);
        _ = Numbers.Of(name, arguments[0]);
        _values.Add(arguments[0]);
    }
}
