using System.Net;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Querying;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Neo4j.Tests.Behaviour;

/// <summary>A server with a password and a limit of time of its own.</summary>
public sealed class ConfiguredServerTests
{
    private const string Password = "a-right-password";
    private const string Slow = "UNWIND range(1, 2000000000) AS i WITH i WHERE i % 7 = 3 RETURN count(i)";

    [Fact]
    public async Task LoginsAndTheServersLimit_AreToldByTheirCodes()
    {
        FullTier.Require("starts Neo4j");
        // A cold server on a busy machine needs seconds for its first answer.
        await using var server = await Neo4jServer.StartAsync("--password", Password, "--set", "db.transaction.timeout=15s");
        var options = Neo4jStoreOptions.Parse(server.Address, "neo4j", Password);
        await AssertLimitAsync(options);
        await AssertLoginsAsync(options);
    }

    private static async Task AssertLimitAsync(Neo4jStoreOptions options)
    {
        var token = TestContext.Current.CancellationToken;
        using var transport = new HttpTransport(options);
        var failure = await Assert.ThrowsAsync<PaperGraphException>(() => transport.ReadAsync(new(Slow), token));
        Assert.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", Assert.IsType<Neo4jFailure>(failure.InnerException).Code, StringComparison.Ordinal);

        var error = await Assert.ThrowsAsync<PaperGraphException>(async () => await new ServerCypherRunner(transport, TimeProvider.System, mayWrite: false).RunAsync(new CypherQuery(Slow), token));
        Assert.Equal(ErrorKind.Query, error.Kind);
        Assert.Contains("db.transaction.timeout", error.Hint, StringComparison.Ordinal);
    }

    private static async Task AssertLoginsAsync(Neo4jStoreOptions options)
    {
        using var wrong = new Wire(options with { Password = "a-wrong-password" });
        using var right = new Wire(options);
        for (var i = 0; i < 3; i++)
            Assert.Equal((HttpStatusCode.Unauthorized, "Neo.ClientError.Security.Unauthorized"), Shown(await wrong.RunAsync("RETURN 1")));
        Assert.Equal((HttpStatusCode.TooManyRequests, "Neo.ClientError.Security.AuthenticationRateLimit"), Shown(await wrong.RunAsync("RETURN 1")));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await right.RunAsync("RETURN 1")).Status);
    }

    private static (HttpStatusCode Status, string? Code) Shown((HttpStatusCode Status, System.Text.Json.JsonElement Body) answer) => (answer.Status, Wire.Code(answer.Body));
}
