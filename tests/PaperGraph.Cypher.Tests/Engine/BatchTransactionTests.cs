using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Tests.Engine;

/// <summary>CALL … IN TRANSACTIONS: what is told of errors, and what stays.</summary>
public sealed class BatchTransactionTests
{
    [Fact]
    public async Task Error_WithoutMore_KeepsWhatWasCommitted()
    {
        using var engine = new TestEngine();

        var error = await Assert.ThrowsAsync<CypherException>(
            () => engine.RunAsync("UNWIND range(1, 10) AS i CALL (i) { CREATE (:N {k: 1 / (8 - i)}) } IN TRANSACTIONS OF 3 ROWS"));

        Assert.StartsWith("query:1:52: Division by zero: 1 / 0 (Transactions committed: 2)", error.Message, StringComparison.Ordinal);
        Assert.Equal(["6"], await engine.RowsAsync("MATCH (n:N) RETURN count(n)"));
    }

    [Fact]
    public async Task Counters_CountWhatWasCommitted()
    {
        using var engine = new TestEngine();

        var result = await engine.RunAsync("UNWIND range(1, 10) AS i CALL (i) { CREATE (:N {k: 1 / (8 - i)}) } IN TRANSACTIONS OF 3 ROWS ON ERROR CONTINUE");

        Assert.Equal((7, 7, 7), (result.Counters.NodesCreated, result.Counters.PropertiesSet, result.Counters.LabelsAdded));
    }

    [Fact]
    public async Task Status_TellsTheErrorAndItsTransaction()
    {
        using var engine = new TestEngine();

        var rows = await engine.RowsAsync(
            "UNWIND [1, 0] AS i CALL (i) { CREATE (:N {k: 1 / i}) } IN TRANSACTIONS OF 1 ROW ON ERROR BREAK REPORT STATUS AS s RETURN s.transactionId, s.errorMessage");

        Assert.Equal(["papergraph-transaction-1 | null", "papergraph-transaction-2 | Division by zero: 1 / 0"], rows);
    }

    [Fact]
    public async Task Limit_EndsTheStatementWhateverItSaysOfErrors()
    {
        using var engine = new TestEngine(new() { MemoryLimit = 1 << 20 });

        var error = await Assert.ThrowsAsync<CypherException>(
            () => engine.RunAsync("UNWIND [1, 1000000] AS i CALL (i) { CREATE (:N {k: range(1, i)}) } IN TRANSACTIONS OF 1 ROW ON ERROR CONTINUE"));

        Assert.Equal(CypherErrorType.LimitExceeded, error.Type);
        Assert.Equal(["1"], await engine.RowsAsync("MATCH (n:N) RETURN count(n)"));
    }

    [Theory]
    [InlineData("UNWIND [1] AS i CALL (i) { CREATE (:N) } IN TRANSACTIONS RETURN i", false)]
    [InlineData("UNWIND [1] AS i CALL (i) { CREATE (:N) } IN TRANSACTIONS CREATE (:M)", true)]
    [InlineData("UNWIND [1] AS i CALL (i) { CREATE (:N) } IN TRANSACTIONS WITH count(*) AS c CREATE (:M {c: c})", false)]
    [InlineData("MATCH (n:N) CALL (n) { DETACH DELETE n } IN TRANSACTIONS", true)]
    public async Task Rows_AreGathered_WhereTheStatementGoesOnToWrite(string statement, bool gathers)
    {
        using var engine = new TestEngine();

        Assert.Equal(gathers, (await engine.PlanAsync(statement)).Contains("Eager"));
    }
}
