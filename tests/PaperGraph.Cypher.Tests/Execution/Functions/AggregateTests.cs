using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Tests.Execution.Functions;

public sealed class AggregateTests
{
    [Theory]
    [InlineData("[]", "count(*)", "0")]
    [InlineData("[1, null]", "count(*)", "2")]
    [InlineData("[1, null]", "count(x)", "1")]
    [InlineData("[1, 1.0, 2]", "count(DISTINCT x)", "2")]
    [InlineData("[]", "sum(x)", "0")]
    [InlineData("[1, 2, null]", "sum(x)", "3")]
    [InlineData("[1, 0.5]", "sum(x)", "1.5")]
    [InlineData("[9223372036854775807, 1]", "sum(x)", "9.223372036854776E18")]
    [InlineData("[0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]", "sum(x)", "0.9999999999999999")]
    [InlineData("[1e16, 1.0, -1e16]", "sum(x)", "0.0")]
    [InlineData("[0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]", "avg(x)", "0.1")]
    [InlineData("[1, 2]", "avg(x)", "1.5")]
    [InlineData("[]", "avg(x)", "null")]
    [InlineData("[]", "min(x)", "null")]
    [InlineData("[3, {a: 1}, 'a', null, [1]]", "min(x)", "{a: 1}")]
    [InlineData("[3, {a: 1}, 'a', null, [1]]", "max(x)", "3")]
    [InlineData("[1, null, 'a']", "collect(x)", "[1, 'a']")]
    [InlineData("[]", "collect(x)", "[]")]
    [InlineData("[1, 2, 3]", "percentileCont(x, 0.5)", "2")]
    [InlineData("[1, 2]", "percentileCont(x, 0.5)", "1.5")]
    [InlineData("[2, 1, 3]", "percentileCont(x, 1.0)", "3")]
    [InlineData("[]", "percentileCont(x, 0.5)", "null")]
    [InlineData("[1, 2, 3, 4]", "percentileDisc(x, 0.5)", "2")]
    [InlineData("[1, 2, 3, 4]", "percentileDisc(x, 0.25)", "1")]
    [InlineData("[1, 2, 3, 4]", "percentileDisc(x, 0.3)", "2")]
    [InlineData("[1, 2, 3, 4]", "percentileDisc(x, 0.9)", "4")]
    [InlineData("[1, 2, 3, 4]", "percentileDisc(x, 0)", "1")]
    [InlineData("[]", "stDev(x)", "0.0")]
    [InlineData("[5]", "stDevP(x)", "0.0")]
    [InlineData("[1, 3]", "stDevP(x)", "1.0")]
    [InlineData("[2, 4, 4, 4, 5, 5, 7, 9]", "stDevP(x)", "2.0")]
    public async Task Aggregate_OfValues_IsNeo4js(string values, string aggregate, string text)
    {
        using var session = new Session();
        Assert.Equal(text, await session.RowsAsync($"UNWIND {values} AS x RETURN {aggregate} AS a"));
    }

    [Theory]
    [InlineData("percentileCont(x, 1.1)", CypherErrorType.ArgumentError, "NumberOutOfRange")]
    [InlineData("percentileDisc(x, -1)", CypherErrorType.ArgumentError, "NumberOutOfRange")]
    [InlineData("sum(x)", CypherErrorType.TypeError, "InvalidArgumentType")]
    public async Task Aggregate_WrongValue_Fails(string aggregate, CypherErrorType type, string detail)
    {
        using var session = new Session();
        var error = await Assert.ThrowsAsync<CypherException>(() => session.RunAsync($"UNWIND [1, 'a'] AS x RETURN {aggregate} AS a"));
        Assert.Equal((type, detail), (error.Type, error.Detail));
    }

    [Theory]
    [InlineData("UNWIND [1, 1.0, 0.0, -0.0, [1], [1.0], null, null] AS x RETURN DISTINCT x", "1 | 0.0 | [1] | null")]
    [InlineData("UNWIND [0.0 / 0.0, 0.0 / 0.0] AS x RETURN x, count(*) AS n", "NaN, 1 | NaN, 1")]
    [InlineData("RETURN 1 AS x UNION RETURN 1.0 AS x", "1")]
    public async Task Grouping_OfAlikeValues_MakesOneOfThem(string text, string rows)
    {
        using var session = new Session();
        Assert.Equal(rows, await session.RowsAsync(text));
    }
}
