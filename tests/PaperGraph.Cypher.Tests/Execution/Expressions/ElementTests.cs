using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Tests.Execution.Expressions;

public sealed class ElementTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("labels(a)", "['A']")]
    [InlineData("type(r)", "'T'")]
    [InlineData("startNode(r) = a AND endNode(r) = b", "true")]
    [InlineData("properties(r)", "{w: 2}")]
    [InlineData("keys(a)", "['k', 'name']")]
    [InlineData("a.k + r.w", "3")]
    [InlineData("a['na' + 'me']", "'x'")]
    [InlineData("a.nothing", "null")]
    [InlineData("a:A", "true")]
    [InlineData("a:A|B", "true")]
    [InlineData("a:A&B", "false")]
    [InlineData("a:!B", "true")]
    [InlineData("b:%", "false")]
    [InlineData("a:$('A')", "true")]
    [InlineData("a:$any(['A', 'C'])", "true")]
    [InlineData("a:$all(['A', 'C'])", "false")]
    [InlineData("r:T", "true")]
    [InlineData("null:A", "null")]
    [InlineData("a {.k, .none, q: 1}", "{k: 1, none: null, q: 1}")]
    [InlineData("a {k: 5, .*}", "{k: 5, name: 'x'}")]
    [InlineData("length(p)", "1")]
    [InlineData("nodes(p) = [a, b]", "true")]
    [InlineData("relationships(p) = [r]", "true")]
    [InlineData("id(a) = id(startNode(r))", "true")]
    [InlineData("elementId(a) STARTS WITH '4:' AND elementId(r) STARTS WITH '5:'", "true")]
    [InlineData("size([(a)-[x]->(y) | x.w])", "1")]
    [InlineData("COUNT { (a)-->() }", "1")]
    [InlineData("EXISTS { (b)-->() }", "false")]
    [InlineData("COLLECT { MATCH (a)-[x]->() RETURN x.w }", "[2]")]
    [InlineData("valueType(a)", "'NODE NOT NULL'")]
    [InlineData("a IS :: NODE", "true")]
    [InlineData("a = b", "false")]
    [InlineData("a < b", "null")]
    public async Task Expression_OfElements_IsNeo4js(string expression, string text)
    {
        await _session.RunAsync("CREATE (:A {k: 1, name: 'x'})-[:T {w: 2}]->()");
        Assert.Equal(text, await _session.RowsAsync($"MATCH p = (a)-[r]->(b) RETURN {expression} AS x"));
    }

    [Theory]
    [InlineData("MATCH (n) DETACH DELETE n RETURN n.k")]
    [InlineData("MATCH (n) DETACH DELETE n RETURN labels(n)")]
    [InlineData("MATCH (n) DETACH DELETE n RETURN n:A")]
    [InlineData("MATCH (n) DETACH DELETE n RETURN n {.*}")]
    [InlineData("MATCH ()-[r]->() DELETE r RETURN r.w")]
    [InlineData("MATCH ()-[r]->() DELETE r RETURN startNode(r)")]
    public async Task Expression_OfDeletedElements_Fails(string text)
    {
        await _session.RunAsync("CREATE (:A {k: 1})-[:T {w: 2}]->()");
        var error = await Assert.ThrowsAsync<CypherException>(() => _session.RunAsync(text));
        Assert.Equal((CypherErrorType.EntityNotFound, "DeletedEntityAccess"), (error.Type, error.Detail));
    }

    [Fact]
    public async Task Type_OfADeletedRelationship_IsStillThere()
    {
        await _session.RunAsync("CREATE ()-[:T]->()");
        Assert.Equal("'T'", await _session.RowsAsync("MATCH ()-[r]->() DELETE r RETURN type(r) AS t"));
    }

    [Fact]
    public async Task Name_BroughtByTheStatementItself_IsFound()
    {
        const string Text = "CREATE (n:New {novel: 1})-[:ALSO]->(m) WITH n, m MATCH (n)-[r]->(m) RETURN n.novel AS a, n:New AS b, r:ALSO AS c, m.novel IS NULL AS d";
        Assert.Equal("1, true, true, true", await _session.RowsAsync(Text));
    }

    [Theory]
    [InlineData("RETURN reduce(s = 'x', i IN range(1, 60) | s + s) AS x")]
    [InlineData("RETURN size(reduce(l = [1], i IN range(1, 60) | l + l)) AS x")]
    [InlineData("RETURN size(range(1, 9223372036854775807)) AS x")]
    [InlineData("RETURN size([x IN range(1, 100000) | range(1, 1000)]) AS x")]
    [InlineData("UNWIND range(1, 100000) AS x WITH collect(range(1, 1000)) AS l RETURN size(l) AS x")]
    [InlineData("WITH reduce(s = 'x', i IN range(1, 16) | s + s) AS s RETURN size(replace(s, 'x', s)) AS x")]
    public async Task Expression_TooLargeAValue_EndsAtTheMemoryLimit(string text)
    {
        using var session = new Session(new() { MemoryLimit = 16 << 20 });
        var error = await Assert.ThrowsAsync<CypherException>(() => session.RunAsync(text));
        Assert.Equal((CypherErrorType.LimitExceeded, "MemoryLimit"), (error.Type, error.Detail));
    }
}
