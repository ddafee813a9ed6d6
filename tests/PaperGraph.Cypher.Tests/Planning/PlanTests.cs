using PaperGraph.Cypher.Tests.Engine;

namespace PaperGraph.Cypher.Tests.Planning;

public sealed class PlanTests
{
    [Theory]
    [InlineData("MATCH (n:P {k: 1}) RETURN n", "NodeUniqueIndexSeek")]
    [InlineData("UNWIND [1, 2] AS k MATCH (n:P {k: k}) RETURN n", "NodeUniqueIndexSeek")]
    [InlineData("UNWIND $rows AS row MERGE (n:P {k: row.k}) SET n.x = 1", "NodeUniqueIndexSeek")]
    [InlineData("MATCH (a:P {k: 1}) MATCH (b:P {k: 2}) MERGE (a)-[:R]->(b)", "Expand(Into)")]
    [InlineData("MATCH (n:P) WHERE n.k IN [1, 2] RETURN n", "NodeIndexSeek")]
    [InlineData("MATCH (n:P) WHERE n.k > 1 RETURN n", "NodeIndexSeekByRange")]
    [InlineData("MATCH (n:P) WHERE n.k STARTS WITH 'a' RETURN n", "NodeIndexSeekByRange")]
    [InlineData("MATCH (n:P) RETURN n", "NodeByLabelScan")]
    [InlineData("MATCH (n:P|Q) RETURN n", "UnionNodeByLabelsScan")]
    [InlineData("MATCH (n) WHERE id(n) = 1 RETURN n", "NodeByIdSeek")]
    [InlineData("MATCH (n) WHERE elementId(n) = '4:papergraph:1' RETURN n", "NodeByElementIdSeek")]
    [InlineData("MATCH (n {id: 'a'}) RETURN n", "NodeIndexSeek")]
    [InlineData("MATCH (n:P|Q) WHERE n.id IN ['a', 'b'] RETURN n", "NodeIndexSeek")]
    [InlineData("MATCH ()-[r]->() WHERE id(r) = 1 RETURN r", "DirectedRelationshipByIdSeek")]
    [InlineData("MATCH (a)-[r]-(b) WHERE elementId(r) IN ['5:papergraph:1'] RETURN a, b", "UndirectedRelationshipByElementIdSeek")]
    [InlineData("MATCH ()-[r:R {w: 7}]->() RETURN r", "DirectedRelationshipIndexSeek")]
    [InlineData("MATCH (a:P)-[r:R]-(b) WHERE r.w IN [7, 8] RETURN a", "UndirectedRelationshipIndexSeek")]
    [InlineData("MATCH (a:P)-[r:R]->(b) WHERE r.w > 7 AND r.w < 9 RETURN a", "DirectedRelationshipIndexSeekByRange")]
    [InlineData("MATCH (a)-[r:R {u: 7}]->(b) RETURN a", "DirectedRelationshipUniqueIndexSeek")]
    [InlineData("UNWIND $rows AS row MATCH (a)-[r:R {u: row.u}]->(b) SET r.x = row.x", "DirectedRelationshipUniqueIndexSeek")]
    [InlineData("MATCH (a:P {k: 1})-[r:R]->(b) WHERE r.w > 7 RETURN a", "NodeUniqueIndexSeek")]
    [InlineData("MATCH (n:P) RETURN count(*)", "NodeCountFromCountStore")]
    [InlineData("MATCH ()-[r:R]->() RETURN count(*)", "RelationshipCountFromCountStore")]
    [InlineData("MATCH (a:P)-[:R]->(b) RETURN a.k, count(*)", "Degree")]
    [InlineData("MATCH (a:P)-[*1..3]-(b) RETURN count(DISTINCT b)", "VarLengthExpand(Pruning,BFS)")]
    [InlineData("MATCH (n) RETURN n ORDER BY n.k LIMIT 1", "Top")]
    [InlineData("MATCH (n:P) WHERE EXISTS { (n)-[:S]->() } RETURN n", "SemiApply")]
    [InlineData("MATCH (n:P) WHERE NOT (n)-[:S*1..2]->() RETURN n", "AntiSemiApply")]
    [InlineData("MATCH (a:Q), (b:Q) WHERE a.x = b.x RETURN a, b", "ValueHashJoin")]
    public async Task Statement_IsPlannedWith(string statement, string step)
    {
        using var engine = new TestEngine();
        await engine.RunAsync("CREATE CONSTRAINT FOR (n:P) REQUIRE n.k IS UNIQUE");
        await engine.RunAsync("CREATE INDEX FOR ()-[r:R]-() ON (r.w)");
        await engine.RunAsync("CREATE CONSTRAINT FOR ()-[r:R]-() REQUIRE r.u IS UNIQUE");
        await engine.RunAsync("UNWIND range(1, 300) AS i CREATE (p:P {k: i})-[:R {w: i % 20, u: i}]->(:Q {x: i}) FOREACH (x IN CASE WHEN i = 1 THEN [1] ELSE [] END | CREATE (p)-[:S]->(p))");

        Assert.Contains(step, await engine.PlanAsync(statement));
    }

    [Theory]
    [InlineData("MATCH (a:P) CREATE (b:Q)", false)]
    [InlineData("MATCH (a:P) CREATE (b:P)", true)]
    [InlineData("MATCH (a:P) SET a.x = 1 RETURN a", false)]
    [InlineData("MATCH (a:P) WHERE a.x = 0 SET a.x = 1", true)]
    [InlineData("MATCH (a:P) SET a.x = 1 RETURN a.x", true)]
    [InlineData("MATCH (a:P) DETACH DELETE a", false)]
    [InlineData("MATCH (a)-[r]->(b) DELETE r", true)]
    [InlineData("UNWIND [1, 2] AS i CREATE (:P) WITH i MATCH (n) RETURN count(n)", true)]
    [InlineData("UNWIND [1, 2] AS i MERGE (n:P {k: i}) SET n.v = i", false)]
    public async Task Statement_GathersRowsWhereAWriteCouldSeeItself(string statement, bool gathers)
    {
        using var engine = new TestEngine();
        await engine.RunAsync("CREATE (:P {k: 1})");

        Assert.Equal(gathers, (await engine.PlanAsync(statement)).Contains("Eager"));
    }

    [Fact]
    public async Task Match_FromWhereFewestRowsAre_Begins()
    {
        using var engine = new TestEngine();
        await engine.RunAsync("UNWIND range(1, 100) AS i CREATE (:Many)-[:R]->(:Few)");
        await engine.RunAsync("MATCH (n:Few) WITH n SKIP 2 DETACH DELETE n");

        var plan = await engine.RunAsync("EXPLAIN MATCH (a:Many)-[:R]->(b:Few) RETURN a, b");

        Assert.Contains("b:Few", plan.Plan!.Children[0].Children[0].Children[0].Children[0].Details["Details"].AsString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Profile_CountsRowsOfEachStep()
    {
        using var engine = new TestEngine();
        await engine.RunAsync("UNWIND range(1, 5) AS i CREATE (:P {k: i})");

        var result = await engine.RunAsync("PROFILE MATCH (n:P) WHERE n.k > 3 RETURN n.k");

        Assert.Equal(2, result.Rows.Count);
        Assert.Equal(2, result.Plan!.Details["Rows"].AsInteger());
        Assert.Equal(5, result.Plan.Children[0].Children[0].Children[0].Details["Rows"].AsInteger());
    }
}
