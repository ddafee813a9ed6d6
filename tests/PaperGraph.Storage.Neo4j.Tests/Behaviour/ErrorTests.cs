using System.Net;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Behaviour;

/// <summary>A status proves nothing: success is 202, and an error may come under it after rows.</summary>
public sealed class ErrorTests(SharedServer server)
{
    private const string Unique = "CREATE CONSTRAINT behaviour IF NOT EXISTS FOR (n:BehaviourKey) REQUIRE n.k IS UNIQUE";

    [Theory]
    [InlineData("RETURN 1")]
    [InlineData("CREATE (:Behaviour)")]
    [InlineData(Unique)]
    [InlineData("EXPLAIN RETURN 1")]
    public async Task Success_OfEveryKind_Is202(string statement)
    {
        using var wire = new Wire(await server.EmptyAsync());
        Assert.Equal(HttpStatusCode.Accepted, (await wire.RunAsync(statement)).Status);
    }

    [Theory]
    [InlineData("RETURN nope", HttpStatusCode.BadRequest, "Neo.ClientError.Statement.SyntaxError")]
    [InlineData("RETURN $nope", HttpStatusCode.BadRequest, "Neo.ClientError.Statement.ParameterMissing")]
    [InlineData("RETURN 1 / 0", HttpStatusCode.Accepted, "Neo.ClientError.Statement.ArithmeticError")]
    [InlineData("UNWIND range(1, 50000) AS i RETURN 1 / (50000 - i)", HttpStatusCode.Accepted, "Neo.ClientError.Statement.ArithmeticError")]
    [InlineData("CREATE (:BehaviourKey {k: 1})", HttpStatusCode.BadRequest, "Neo.ClientError.Schema.ConstraintValidationFailed")]
    [InlineData("CREATE (n:BehaviourKey {k: 1}) RETURN n.k", HttpStatusCode.Accepted, "Neo.ClientError.Schema.ConstraintValidationFailed")]
    [InlineData("UNWIND [2, 1] AS k CREATE (n:BehaviourKey {k: k}) RETURN n.k", HttpStatusCode.Accepted, "Neo.ClientError.Schema.ConstraintValidationFailed")]
    [InlineData("RETURN date('2023-02-29')", HttpStatusCode.Accepted, "Neo.ClientError.Statement.SyntaxError")]
    public async Task Failure_HasItsErrorUnderWhicheverStatus_AndIsThrown(string statement, HttpStatusCode status, string code)
    {
        var options = await server.EmptyAsync();
        await ServerData.RunAsync(options, Unique);
        await ServerData.RunAsync(options, "CREATE (:BehaviourKey {k: 1})");
        using var wire = new Wire(options);
        var answer = await wire.RunAsync(statement);
        Assert.Equal((status, code), (answer.Status, Wire.Code(answer.Body)));

        var error = await Assert.ThrowsAsync<PaperGraphException>(() => ServerData.RunAsync(options, statement));
        Assert.Equal(code, Assert.IsType<Neo4jFailure>(error.InnerException).Code);
        Assert.Equal(1, (await ServerData.RunAsync(options, "MATCH (n) RETURN count(n)"))[0].Integer(0));
    }

    [Fact]
    public async Task Failure_Under202InATransaction_HasEndedIt()
    {
        using var wire = new Wire(await server.EmptyAsync());
        var id = (await wire.PostAsync("{}", path: "/tx")).Body.GetProperty("transaction").GetProperty("id").GetString();
        Assert.Null(Wire.Code((await wire.RunAsync("CREATE (:Behaviour)", path: $"/tx/{id}")).Body));
        Assert.Equal((HttpStatusCode.Accepted, "Neo.ClientError.Statement.ArithmeticError"), Shown(await wire.RunAsync("RETURN 1 / 0", path: $"/tx/{id}")));

        Assert.Equal((HttpStatusCode.NotFound, "Neo.ClientError.Request.Invalid"), Shown(await wire.PostAsync("{}", path: $"/tx/{id}/commit")));
        Assert.Equal((HttpStatusCode.NotFound, "Neo.ClientError.Request.Invalid"), Shown(await wire.PostAsync("{}", path: $"/tx/{id}", method: HttpMethod.Delete)));
        Assert.Equal("""{"$type":"Integer","_value":"0"}""", Wire.Cell((await wire.RunAsync("MATCH (n:Behaviour) RETURN count(n)")).Body));
    }

    [Fact]
    public async Task Rollback_OfATransaction_Is200WithoutABody()
    {
        using var wire = new Wire(await server.AnyAsync());
        var id = (await wire.PostAsync("{}", path: "/tx")).Body.GetProperty("transaction").GetProperty("id").GetString();
        var answer = await wire.PostAsync("{}", path: $"/tx/{id}", method: HttpMethod.Delete);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("{}", answer.Body.GetRawText());
    }

    [Fact]
    public async Task Request_OfNoKnownShape_IsRefusedWithoutAWordWhy()
    {
        using var wire = new Wire(await server.AnyAsync());
        foreach (var body in new[] { """{"statement":"RETURN 1","foo":1}""", """{"statement":"RETURN $x","parameters":{"x":1}}""" })
            Assert.Equal(HttpStatusCode.BadRequest, (await wire.PostAsync(body)).Status);
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", Wire.Code((await wire.RunAsync("RETURN 1; RETURN 2")).Body));
        Assert.Null(Wire.Code((await wire.RunAsync("RETURN 1;")).Body));
    }

    [Fact]
    public async Task Database_ThatIsNotThere_Is404()
    {
        using var wire = new Wire(await server.AnyAsync() with { Database = "nowhere" });
        Assert.Equal((HttpStatusCode.NotFound, "Neo.ClientError.Database.DatabaseNotFound"), Shown(await wire.RunAsync("RETURN 1")));
    }

    private static (HttpStatusCode Status, string? Code) Shown((HttpStatusCode Status, System.Text.Json.JsonElement Body) answer) => (answer.Status, Wire.Code(answer.Body));
}
