using System.Net;
using System.Text;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Storage.Neo4j.Transport;
using static PaperGraph.Storage.Neo4j.Tests.Transport.ScriptedServer;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>What is tried again, and what is not.</summary>
public sealed class RetriesTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    private static readonly Neo4jStoreOptions Options = new() { Address = new("http://server.test:7474"), Time = new ImpatientTime() };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Passing => [nameof(Refused), nameof(Deadlock), "Deadlock400", nameof(Cut), "Gateway"];

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task Read_IsTriedAgain_WhateverPasses(string fault)
    {
        using var server = new ScriptedServer(Fault(fault), Fault(fault), One());
        using var transport = new HttpTransport(Options, server);

        Assert.Equal(1, (await transport.ReadAsync(new("RETURN 1"), Token)).Single.Integer(0));
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(nameof(Refused), true)]
    [InlineData(nameof(Deadlock), true)]
    [InlineData("Deadlock400", true)]
    [InlineData(nameof(Cut), false)]
    [InlineData("Gateway", false)]
    public async Task Write_IsTriedAgain_OnlyWhereNothingWasWrittenForSure(string fault, bool again)
    {
        using var server = new ScriptedServer(Fault(fault), One());
        using var transport = new HttpTransport(Options, server);
        var writing = transport.WriteAsync(new("CREATE (n) RETURN 1"), Token);

        if (again)
            await writing;
        else
            Assert.Equal(ErrorKind.Store, (await Assert.ThrowsAsync<PaperGraphException>(() => writing)).Kind);
        Assert.Equal(again ? 2 : 1, server.Requests.Count);
    }

    [Theory]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError")]
    [InlineData("Neo.ClientError.Transaction.Terminated")]
    public async Task Failure_ThatWouldComeAgain_IsToldAtOnce(string code)
    {
        using var server = new ScriptedServer(Error(code));
        using var transport = new HttpTransport(Options, server);

        await Assert.ThrowsAsync<PaperGraphException>(() => transport.ReadAsync(new("RETURN 1"), Token));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Server_ThatNeverAnswers_IsGivenUpAfterSixAttempts()
    {
        using var server = new ScriptedServer([.. Enumerable.Repeat(Refused, 6)]);
        using var transport = new HttpTransport(Options, server);

        var error = await Assert.ThrowsAsync<PaperGraphException>(() => transport.ReadAsync(new("RETURN 1"), Token));
        Assert.Contains("does not answer", error.Message, StringComparison.Ordinal);
        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task Server_ThatIsNoNeo4j_IsToldAtOnceWithItsAnswer()
    {
        using var server = new ScriptedServer(() => new(HttpStatusCode.NotFound) { Content = new StringContent("<html></html>", Encoding.UTF8, "text/html") });
        using var transport = new HttpTransport(Options, server);

        var error = await Assert.ThrowsAsync<PaperGraphException>(() => transport.ReadAsync(new("RETURN 1"), Token));
        Assert.Contains("not as Neo4j's Query API: HTTP 404, text/html", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Transaction_WhoseStatementFailsForNow_IsDoneAgainFromItsBeginning()
    {
        using var server = new ScriptedServer(Begun, Error(Deadlock), Error("Neo.ClientError.Request.Invalid", HttpStatusCode.NotFound), Begun, One(), Answer("{}"));
        using var transport = new HttpTransport(Options, server);
        await transport.TransactAsync(transaction => transaction.RunAsync(new("MERGE (n)"), Token), Token);

        Assert.Equal(["/tx", "/tx/t1", "/tx/t1", "/tx", "/tx/t1", "/tx/t1/commit"], Paths(server));
    }

    [Fact]
    public async Task Transaction_WhoseCommitIsCut_IsDoneAgain()
    {
        using var server = new ScriptedServer(Begun, One(), Cut, Error("Neo.ClientError.Request.Invalid", HttpStatusCode.NotFound), Begun, One(), Answer("{}"));
        using var transport = new HttpTransport(Options, server);
        await transport.TransactAsync(transaction => transaction.RunAsync(new("MERGE (n)"), Token), Token);

        Assert.Equal(["/tx", "/tx/t1", "/tx/t1/commit", "/tx/t1", "/tx", "/tx/t1", "/tx/t1/commit"], Paths(server));
    }

    [Fact]
    public async Task Bookmarks_OfTheLastWrite_AreSentWithEverythingLater()
    {
        using var server = new ScriptedServer(One(), One("first"), One(), One(), Begun, Answer("""{"bookmarks":["second"]}"""), One());
        using var transport = new HttpTransport(Options, server);
        await transport.ReadAsync(new("RETURN 1"), Token);
        await transport.WriteAsync(new("CREATE (n) RETURN 1"), Token);
        await transport.ReadAsync(new("RETURN 1"), Token);
        await transport.ReadAsync(new("RETURN 1") { RowLimit = 1 }, Token);
        await transport.TransactAsync(_ => Task.CompletedTask, Token);
        await transport.ReadAsync(new("RETURN 1"), Token);

        string[] expected = ["", "", "first", "first", "first", "", "second"];
        Assert.Equal(expected, server.Requests.Select(request => request.Split("\"bookmarks\":[\"") is [_, var sent] ? sent.Split('"')[0] : ""));
        Assert.Equal(["READ", "WRITE", "READ", "READ", "WRITE", "", "READ"], server.Requests.Select(request => request.Split("\"accessMode\":\"") is [_, var mode] ? mode.Split('"')[0] : ""));
    }

    private static IEnumerable<string> Paths(ScriptedServer server) => server.Requests.Select(request => request.Split(' ')[1].Split("/v2")[1]);

    private static Func<HttpResponseMessage> Fault(string name) => name switch
    {
        nameof(Refused) => Refused,
        nameof(Cut) => Cut,
        "Gateway" => Answer("{}", HttpStatusCode.ServiceUnavailable),
        "Deadlock400" => Error(Deadlock, HttpStatusCode.BadRequest),
        _ => Error(Deadlock),
    };
}
