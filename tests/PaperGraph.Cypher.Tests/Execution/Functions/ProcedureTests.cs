
namespace PaperGraph.Cypher.Tests.Execution.Functions;

public sealed class ProcedureTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("CALL db.labels()", "'A' | 'B'")]
    [InlineData("CALL db.relationshipTypes()", "'T'")]
    [InlineData("SHOW LABELS", "'A' | 'B'")]
    [InlineData("CALL db.schema.nodeTypeProperties()", "':`A`', ['A'], 'k', ['Long', 'String'], true | ':`A`', ['A'], 'l', ['LongArray'], false | ':`A`:`B`', ['A', 'B'], null, null, false")]
    [InlineData("CALL db.schema.relTypeProperties()", "':`T`', 'w', ['Double'], true")]
    [InlineData("CALL db.schema.visualization() YIELD nodes, relationships RETURN [n IN nodes | n], size(relationships) AS n", "[(:A {name: A}), (:B {name: B})], 2")]
    [InlineData("CALL db.ping()", "true")]
    [InlineData("CALL dbms.components() YIELD edition RETURN edition", "'community'")]
    [InlineData("CALL db.info() YIELD name RETURN name", "'papergraph'")]
    [InlineData("CALL db.awaitIndexes()", "")]
    [InlineData("SHOW FUNCTIONS YIELD name, signature, aggregating WHERE name IN ['count', 'left'] RETURN signature, aggregating", "'count(ANY) :: INTEGER', true | 'left(STRING, INTEGER) :: STRING', false")]
    [InlineData("SHOW USER DEFINED FUNCTIONS YIELD name RETURN name", "")]
    [InlineData("SHOW PROCEDURES YIELD name, signature WHERE name = 'db.awaitIndex' RETURN signature", "'db.awaitIndex(indexName :: STRING, timeOutSeconds = 300 :: INTEGER) :: ()'")]
    [InlineData("SHOW DATABASES YIELD name, currentStatus RETURN name, currentStatus", "'papergraph', 'online'")]
    public async Task Call_OnASmallGraph_Tells(string text, string rows)
    {
        await _session.RunAsync("CREATE (a:A {k: 1}), (:A {k: 'x', l: [1, 2]}), (a)-[:T {w: 0.5}]->(:A:B)");
        await _session.RunAsync("MATCH (n:A:B) REMOVE n.k");
        Assert.Equal(rows, await _session.RowsAsync(text));
    }

    [Fact]
    public async Task Show_IndexesAndConstraints_TellsHowTheyAreMade()
    {
        await _session.RunAsync("CREATE INDEX i FOR (n:A) ON (n.x, n.y)");
        await _session.RunAsync("CREATE CONSTRAINT c FOR ()-[r:T]-() REQUIRE r.k IS UNIQUE");
        Assert.Equal(
            "'c', 'RANGE', 'RELATIONSHIP', ['T'], ['k'], 'c', 'CREATE CONSTRAINT `c` FOR ()-[r:`T`]-() REQUIRE (r.`k`) IS UNIQUE' | "
            + "'i', 'RANGE', 'NODE', ['A'], ['x', 'y'], null, 'CREATE RANGE INDEX `i` FOR (n:`A`) ON (n.`x`, n.`y`)'",
            await Rows("RANGE INDEXES"));
        Assert.Equal("'c', 'RELATIONSHIP_UNIQUENESS'", await _session.RowsAsync("SHOW CONSTRAINTS YIELD name, type RETURN name, type"));
        Assert.Equal("", await _session.RowsAsync("SHOW NODE UNIQUE CONSTRAINTS YIELD name RETURN name"));
    }

    private Task<string> Rows(string what) => _session.RowsAsync(
        $"SHOW {what} YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint, createStatement RETURN name, type, entityType, labelsOrTypes, properties, owningConstraint, createStatement");
}
