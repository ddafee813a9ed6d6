using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Tests.Engine;

public sealed class LimitTests
{
    private const string Endless = "UNWIND range(1, 9000000000) AS a UNWIND range(1, 9000000000) AS b WITH a WHERE a < 0 RETURN count(*)";

    [Fact]
    public async Task TimeLimit_Passed_EndsTheStatement()
    {
        using var engine = new TestEngine(new() { TimeLimit = TimeSpan.FromMilliseconds(50) });

        var error = await Assert.ThrowsAsync<CypherException>(() => engine.RunAsync(Endless));

        Assert.Equal((CypherErrorType.LimitExceeded, "TimeLimit", TimeSpan.FromMilliseconds(50)), (error.Type, error.Detail, error.TimeLimit));
    }

    [Theory]
    [InlineData("CREATE (n) RETURN [i IN range(1, 100000000) | n]")]
    [InlineData("CREATE (n) SET n:$(toStringList(range(1, 1000000)))")]
    [InlineData("UNWIND range(1, 20000000) AS i RETURN percentileCont(-i, 0.5)")]
    [InlineData("RETURN reduce(l = range(1, 1000000), i IN range(1, 1000000) | reverse(l))")]
    [InlineData("RETURN reduce(l = [], i IN range(1, 1000000) | normalize(reduce(t = 'abcdefgh', j IN range(1, 18) | t + t)))")]
    [InlineData("UNWIND range(1, 1000) AS j RETURN size([i IN range(1, 1000000) WHERE -1 IN range(1, 1000000)])")]
    public async Task TimeLimit_Passed_EndsALongStepSoon(string statement)
    {
        using var engine = new TestEngine(new() { TimeLimit = TimeSpan.FromMilliseconds(50) });

        Assert.Equal("TimeLimit", (await Assert.ThrowsAsync<CypherException>(() => engine.RunAsync(statement))).Detail);
    }

    [Fact]
    public async Task TimeLimit_Passed_EndsTheReadingOfAStatement()
    {
        using var engine = new TestEngine(new() { TimeLimit = TimeSpan.Zero });

        Assert.Equal("TimeLimit", (await Assert.ThrowsAsync<CypherException>(() => engine.RunAsync("RETURN 1"))).Detail);
    }

    [Theory]
    [InlineData("CREATE (n) SET n:$(toStringList(range(1, 200000)))", "LabelLimit")]
    [InlineData("CREATE (n:$(toStringList(range(1, 200000))))", "LabelLimit")]
    [InlineData("RETURN size(reduce(t = 'abcdefgh', j IN range(1, 40) | t + t))", "TextLimit")]
    [InlineData("RETURN normalize(reduce(t = '\\u0301', j IN range(1, 20) | t + t))", "TextLimit")]
    public async Task Value_BeyondALimitOfTheEngine_IsRefused(string statement, string detail)
    {
        using var engine = new TestEngine();

        Assert.Equal(detail, (await Assert.ThrowsAsync<CypherException>(() => engine.RunAsync(statement))).Detail);
    }

    [Theory]
    [InlineData("UNWIND range(1, 1000000) AS i RETURN i")]
    [InlineData("UNWIND range(1, 1000000) AS i WITH i ORDER BY i RETURN count(*)")]
    [InlineData("UNWIND range(1, 1000000) AS i WITH DISTINCT i RETURN count(*)")]
    [InlineData("UNWIND range(1, 1000000) AS i WITH i, count(*) AS c RETURN count(*)")]
    [InlineData("UNWIND range(1, 1000000) AS i RETURN size(collect(i))")]
    public async Task MemoryLimit_Passed_EndsTheStatement(string statement)
    {
        using var engine = new TestEngine(new() { MemoryLimit = 1 << 20 });

        var error = await Assert.ThrowsAsync<CypherException>(() => engine.RunAsync(statement));

        Assert.Equal("MemoryLimit", error.Detail);
    }

    [Fact]
    public async Task Cancellation_EndsTheStatement()
    {
        using var engine = new TestEngine();
        using var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        source.CancelAfter(50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await engine.With(new()).RunAsync(new(Endless), source.Token));
    }

    [Fact]
    public async Task RowLimit_CutsTheRows()
    {
        using var engine = new TestEngine(new() { RowLimit = 3 });

        var result = await engine.RunAsync("UNWIND range(1, 10) AS i RETURN i");

        Assert.Equal(["1", "2", "3"], TestEngine.RowsOf(result));
        Assert.True(result.IsCut);
    }

    [Fact]
    public async Task RowLimit_OfAStatementThatWrites_WritesAll()
    {
        using var engine = new TestEngine(new() { RowLimit = 3 });

        var result = await engine.RunAsync("UNWIND range(1, 10) AS i CREATE (n:P {k: i}) RETURN n.k");

        Assert.Equal(3, result.Rows.Count);
        Assert.Equal(10, result.Counters.NodesCreated);
    }

    [Theory]
    [InlineData("CREATE (n)", "CREATE")]
    [InlineData("MATCH (n) SET n.x = 1", "SET or REMOVE")]
    [InlineData("MATCH (n) DETACH DELETE n", "DELETE")]
    [InlineData("CREATE INDEX FOR (n:P) ON (n.k)", "schema")]
    public async Task Writing_WithoutLeave_NamesTheClause(string statement, string named)
    {
        using var engine = new TestEngine();

        var error = await Assert.ThrowsAsync<CypherException>(async () => await engine.With(new()).RunAsync(new(statement), TestContext.Current.CancellationToken));

        Assert.Equal(CypherErrorType.AccessModeError, error.Type);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_ThatFails_LeavesNothing()
    {
        using var engine = new TestEngine();

        await Assert.ThrowsAsync<CypherException>(() => engine.RunAsync("UNWIND [1, 0] AS i CREATE (:P {k: 1 / i})"));

        Assert.Equal(["0"], await engine.RowsAsync("MATCH (n) RETURN count(*)"));
    }

    [Fact]
    public async Task Statement_OfManyClauses_IsRefusedInsteadOfEndingTheProcess()
    {
        using var engine = new TestEngine();
        var text = string.Concat(Enumerable.Repeat("MATCH (n) WITH n ", 20_000)) + "RETURN n";

        await Assert.ThrowsAsync<CypherException>(() => engine.RunAsync(text));
        Assert.Equal(5_000, (await engine.RunAsync(string.Concat(Enumerable.Repeat("CREATE () ", 5_000)))).Counters.NodesCreated);
    }
}
