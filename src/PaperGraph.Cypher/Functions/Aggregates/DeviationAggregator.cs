using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution;

namespace PaperGraph.Cypher.Functions.Aggregates;

/// <summary>The standard deviation, from the mean of all values; 0.0 where there are too few.</summary>
/// <param name="bias">What is taken from the number of values: 1 for a sample.</param>
/// <param name="context">The run.</param>
internal sealed class DeviationAggregator(int bias, QueryContext context) : Aggregator
{
    private const int BytesPerValue = 16;
    private readonly List<double> _values = [];
    private double _sum;

    public override Value Result
    {
        get
        {
            if (_values.Count < 2)
                return Value.Of(0.0);
            var mean = _sum / _values.Count;
            var squares = 0.0;
            foreach (var value in _values)
                squares += (value - mean) * (value - mean);
            return Value.Of(Math.Sqrt(squares / (_values.Count - bias)));
        }
    }

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return;
        context.Limits.Hold(BytesPerValue);
        var number = Numbers.Of("stDev", arguments[0]);
        _values.Add(number);
        _sum += number;
    }
}
