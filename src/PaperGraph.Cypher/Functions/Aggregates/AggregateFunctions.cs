using T = PaperGraph.Cypher.Binding.StaticType;

namespace PaperGraph.Cypher.Functions.Aggregates;

/// <summary>The functions over the rows of a group.</summary>
internal static class AggregateFunctions
{
    public static IEnumerable<AggregateDefinition> All =>
    [
        new("avg", [T.Number], T.Float, _ => new AverageAggregator()) { Description = "The mean of numbers." },
        new("collect", [T.Any], T.ListOf(T.Any), context => new CollectAggregator(context)) { Description = "All values as a list.", ResultOf = TypeOf.ListOfFirst },
        new("count", [T.Any], T.Integer, _ => new CountAggregator()) { Description = "How many values, or rows, there are." },
        new("max", [T.Any], T.Any, _ => new ExtremeAggregator(1)) { Description = "The greatest value.", ResultOf = TypeOf.First },
        new("min", [T.Any], T.Any, _ => new ExtremeAggregator(-1)) { Description = "The least value.", ResultOf = TypeOf.First },
        new("percentileCont", [T.Number, T.Number], T.Number, context => new PercentileAggregator(Percentiles.Continuous, "percentileCont", context)) { Description = "A percentile of numbers, between two of them where it falls there." },
        new("percentileDisc", [T.Number, T.Number], T.Number, context => new PercentileAggregator(Percentiles.Discrete, "percentileDisc", context)) { Description = "A percentile of numbers, always one of them." },
        new("stDev", [T.Number], T.Float, context => new DeviationAggregator(1, context)) { Description = "The standard deviation of a sample." },
        new("stDevP", [T.Number], T.Float, context => new DeviationAggregator(0, context)) { Description = "The standard deviation of a whole population." },
        new("sum", [T.Number], T.Number, _ => new SumAggregator()) { Description = "The sum of numbers." },
    ];
}
