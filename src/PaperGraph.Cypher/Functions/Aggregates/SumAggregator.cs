using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Functions.Aggregates;

/// <summary>Adds from left to right; integers that no longer fit go on as a float.</summary>
internal sealed class SumAggregator : Aggregator
{
    private long _integer;
    private double _float;
    private bool _isFloat;

    public override Value Result => _isFloat ? Value.Of(_float) : Value.Of(_integer);

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return;
        if (!_isFloat && arguments[0].TryGetInteger(out var number))
            Add(number);
        else
            AddFloat(Numbers.Of("sum", arguments[0]));
    }

    private void Add(long number)
    {
        var sum = unchecked(_integer + number);
        if (((_integer ^ sum) & (number ^ sum)) < 0)
            AddFloat(number);
        else
            _integer = sum;
    }

    private void AddFloat(double number)
    {
        _float = (_isFloat ? _float : _integer) + number;
        _isFloat = true;
    }
}
