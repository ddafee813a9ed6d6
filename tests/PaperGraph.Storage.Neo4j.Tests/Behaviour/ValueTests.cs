using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Storage.Neo4j.Tests.Behaviour;

/// <summary>What the values that are no numbers come as.</summary>
public sealed class ValueTests(SharedServer server)
{
    [Theory]
    [InlineData("null", """{"$type":"Null","_value":null}""")]
    [InlineData("{}", """{"$type":"Map","_value":{}}""")]
    [InlineData("[]", """{"$type":"List","_value":[]}""")]
    [InlineData("[null]", """{"$type":"List","_value":[{"$type":"Null","_value":null}]}""")]
    public async Task Nothing_IsWrappedInTypedJson(string expression, string written)
    {
        using var wire = new Wire(await server.AnyAsync());
        Assert.Equal(written, Wire.Cell((await wire.RunAsync("RETURN " + expression)).Body));
    }

    [Theory]
    [InlineData("point({x: 1, y: 2})", "SRID=7203;POINT (1.0 2.0)")]
    [InlineData("date('2024-02-29')", "2024-02-29")]
    [InlineData("datetime('2024-01-01T10:00:00+01:00[Europe/Berlin]')", "2024-01-01T10:00:00+01:00[Europe/Berlin]")]
    [InlineData("datetime('2024-01-01T10:00:00Z')", "2024-01-01T10:00:00Z")]
    [InlineData("duration('P14M3DT25H0.000000005S')", "P1Y2M3DT25H0.000000005S")]
    public async Task PointsAndTimes_AreReadAsTheServersText(string expression, string text) =>
        Assert.Equal(Value.Of(text), (await ServerData.RunAsync(await server.AnyAsync(), "RETURN " + expression))[0][0]);

    [Fact]
    public async Task Path_WalkedBackwards_HasItsNodesAsWalkedAndItsRelationshipsAsTheyAre()
    {
        var options = await server.EmptyAsync();
        await ServerData.RunAsync(options, "CREATE (:A {id: 'paper/a'})-[:R {w: 1.5}]->(:B {n: 1})");
        var row = (await ServerData.RunAsync(options, "MATCH p = (b:B)<-[r]-(a:A) RETURN p, r, [b, r, a]"))[0];

        var path = row[0].AsPath();
        Assert.Equal([["B"], ["A"]], path.Nodes.Select(node => node.Labels.AsEnumerable()));
        Assert.Equal(("paper/a", path.Nodes[0].Id, Value.Of(1.5)), (path.Relationships[0].From, path.Relationships[0].To, path.Relationships[0].Properties["w"]));
        Assert.Equal("R", row[1].AsRelationship().Type);
        Assert.Equal([ValueKind.Node, ValueKind.Relationship, ValueKind.Node], row[2].AsList().Select(item => item.Kind));
    }

    [Fact]
    public async Task Columns_AreNamedByTheirSource()
    {
        var options = await server.AnyAsync();
        using var transport = new Neo4j.Transport.HttpTransport(options);
        var result = await transport.ReadAsync(new("RETURN 1 + 1, toUpper( 'a' ), 2 AS `a b`"), TestContext.Current.CancellationToken);
        Assert.Equal(["1 + 1", "toUpper( 'a' )", "a b"], result.Columns);

        using var wire = new Wire(options);
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", Wire.Code((await wire.RunAsync("RETURN 1 AS a, 2 AS a")).Body));
    }
}
