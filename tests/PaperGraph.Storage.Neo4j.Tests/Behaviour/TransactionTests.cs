using System.Net;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Behaviour;

public sealed class TransactionTests(SharedServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("CREATE (:Behaviour)")]
    [InlineData("CREATE CONSTRAINT behaviourRead IF NOT EXISTS FOR (n:BehaviourRead) REQUIRE n.k IS UNIQUE")]
    public async Task AccessMode_Read_RefusesToWrite(string statement)
    {
        using var wire = new Wire(await server.EmptyAsync());
        var answer = await wire.RunAsync(statement, """
            "accessMode":"READ"
            """);

        Assert.Equal((HttpStatusCode.BadRequest, "Neo.ClientError.Statement.AccessMode"), (answer.Status, Wire.Code(answer.Body)));
        Assert.Equal("""{"$type":"Integer","_value":"0"}""", Wire.Cell((await wire.RunAsync("MATCH (n:Behaviour) RETURN count(n)")).Body));
    }

    [Fact]
    public async Task Transaction_OfAnUnknownId_Is404AsAfterItsExpiry()
    {
        using var wire = new Wire(await server.AnyAsync());
        var begun = await wire.PostAsync("{}", path: "/tx");
        Assert.True(begun.Body.GetProperty("transaction").TryGetProperty("expires", out _));

        var answer = await wire.RunAsync("RETURN 1", path: "/tx/0000");
        Assert.Equal((HttpStatusCode.NotFound, "Neo.ClientError.Request.Invalid"), (answer.Status, Wire.Code(answer.Body)));
        await wire.PostAsync("{}", path: "/tx/" + begun.Body.GetProperty("transaction").GetProperty("id").GetString(), method: HttpMethod.Delete);
    }

    /// <summary>Each waits for the other's lock; the server ends one of them with a transient code, and it is done again as a whole.</summary>
    [Fact]
    public async Task Deadlock_OfTwoTransactions_IsTriedAgainUntilBothAreDone()
    {
        var options = await server.EmptyAsync();
        await ServerData.RunAsync(options, "CREATE (:Behaviour {k: 'a', n: 0}), (:Behaviour {k: 'b', n: 0})");
        var attempts = 0;
        TaskCompletionSource[] locked = [new(), new()];
        using var transport = new HttpTransport(options);
        await Task.WhenAll(CountAsync("a", "b", 0), CountAsync("b", "a", 1));

        var rows = await ServerData.RunAsync(options, "MATCH (n:Behaviour) RETURN n.n");
        Assert.Equal([2, 2], rows.Select(row => row.Integer(0)));
        Assert.True(attempts > 2, $"{attempts} attempts");

        Task CountAsync(string first, string second, int own) => transport.TransactAsync(
            async transaction =>
            {
                Interlocked.Increment(ref attempts);
                await transaction.RunAsync(new(Count, ("k", first)), Token);
                locked[own].TrySetResult();
                await locked[1 - own].Task;
                await transaction.RunAsync(new(Count, ("k", second)), Token);
            },
            Token);
    }

    private const string Count = "MATCH (n:Behaviour {k: $k}) SET n.n = n.n + 1";

    [Fact]
    public async Task CallInTransactions_WorksByItselfAlone_AndKeepsWhatItCommitted()
    {
        var options = await server.EmptyAsync();
        var error = await Assert.ThrowsAsync<PaperGraphException>(() => ServerData.RunAsync(
            options, "UNWIND range(1, 10) AS i CALL (i) { CREATE (:Behaviour {k: 1 / (8 - i)}) } IN TRANSACTIONS OF 3 ROWS"));
        Assert.Contains("Transactions committed: 2", error.Message, StringComparison.Ordinal);
        Assert.Equal(6, (await ServerData.RunAsync(options, "MATCH (n) RETURN count(n)"))[0].Integer(0));

        using var transport = new HttpTransport(options);
        await Assert.ThrowsAsync<PaperGraphException>(() => transport.TransactAsync(
            transaction => transaction.RunAsync(new("CALL () { CREATE (:Behaviour) } IN TRANSACTIONS"), Token), Token));
        Assert.Equal(6, (await ServerData.RunAsync(options, "MATCH (n) RETURN count(n)"))[0].Integer(0));
    }

    [Fact]
    public async Task Bookmarks_AreTakenByTheServer_AndAForeignOneIsNot()
    {
        var options = await server.EmptyAsync();
        using var transport = new HttpTransport(options);
        await transport.WriteAsync(new("CREATE (:Behaviour)"), Token);
        Assert.Equal(1, (await transport.ReadAsync(new("MATCH (n:Behaviour) RETURN count(n)"), Token)).Single.Integer(0));

        using var wire = new Wire(options);
        var answer = await wire.RunAsync("RETURN 1", """
            "bookmarks":["nonsense"]
            """);
        Assert.NotNull(Wire.Code(answer.Body));
    }
}
