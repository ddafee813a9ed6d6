using CsCheck;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Optimization;
using PaperGraph.Cypher.Tests.Engine;

namespace PaperGraph.Cypher.Tests.Planning;

public sealed class OptimizerTests
{
    private static readonly string[] Queries =
    [
        "MATCH (n) RETURN count(*)",
        "MATCH (n:A) RETURN count(n)",
        "MATCH ()-[r]->() RETURN count(*)",
        "MATCH ()-[r:R|S]->() RETURN count(r)",
        "MATCH (n:A) WHERE n.k = 1 RETURN n.i",
        "MATCH (n:A {k: $k}) RETURN n.i",
        "MATCH (n:A) WHERE n.k IN [0, 1, 1.0, null] RETURN n.i",
        "MATCH (n:A) WHERE n.k > 0 AND n.k <= 2 RETURN n.i",
        "MATCH (n:A&B) RETURN n.i",
        "MATCH (n:A|B) RETURN n.i",
        "MATCH (n) WHERE id(n) IN [0, 2, 2, 99] RETURN n.i",
        "UNWIND [0, 1, 2] AS k MATCH (n:A {k: k})-[r]-(m) RETURN k, n.i, r.w, m.i",
        "MATCH (a)-[r]->(b)-[s]->(c) RETURN a.i, b.i, c.i, r.w, s.w",
        "MATCH (a:A)-[:R]->(b)<-[:R]-(c) RETURN a.i, count(*)",
        "MATCH (a)-[:R]->(b)-[:S]->(c) RETURN b.i, count(*)",
        "MATCH (a)-[:R]->(b)-->(c) RETURN a.i, count(c)",
        "MATCH (a)-->(b), (b)-->(a) RETURN a.i, b.i",
        "MATCH (a)-[r]-(a) RETURN a.i, r.w",
        "MATCH (a)-[r1]-(b)-[r2]-(a) RETURN a.i, b.i, r1.w, r2.w",
        "MATCH (a:A), (b:B) WHERE a.k = b.k RETURN a.i, b.i",
        "MATCH (a:A), (b:B)-[:R]->(c) WHERE a.k = c.k AND a.i < b.i RETURN a.i, b.i, c.i",
        "MATCH (a)-[r:R]->(b) MATCH (c:A) WHERE c.k = b.k RETURN a.i, b.i, c.i",
        "MATCH (a)-[*1..3]-(b) RETURN DISTINCT a.i, b.i",
        "MATCH (a)-[*0..2]->(b) RETURN a.i, count(DISTINCT b)",
        "MATCH (a:A)-[:R*]->(b) RETURN a.i, count(DISTINCT b.i)",
        "MATCH (a)-[*1..4]-(a) RETURN DISTINCT a.i",
        "MATCH (a {i: 0})-[*1..2]-(b)-[:R]-(c) RETURN DISTINCT c.i",
        "MATCH p = (a:A)-[:R*1..3 {w: 1}]->(b) RETURN a.i, b.i, length(p)",
        "MATCH (a), (b) WHERE a.i < b.i MATCH p = shortestPath((a)-[*]-(b)) RETURN a.i, b.i, length(p)",
        "MATCH (a), (b) WHERE a.i < b.i MATCH p = allShortestPaths((a)-[:R*..4]->(b)) RETURN a.i, b.i, length(p)",
        "MATCH (a:A) OPTIONAL MATCH (a)-[r]->(b:B) WHERE b.k = a.k RETURN a.i, b.i",
        "MATCH (a) WHERE EXISTS { (a)-[:R]->(:B) } RETURN a.i",
        "MATCH (a) WHERE NOT (a)-[*1..2]->(:A) RETURN a.i",
        "MATCH (a) RETURN a.i, COUNT { (a)-->() } AS degree",
        "MATCH (n) RETURN n.s, n.i ORDER BY n.s DESC, n.i LIMIT 3",
        "MATCH (n) RETURN n.i ORDER BY n.k, n.i SKIP 1 LIMIT 2",
        "MATCH (a)-->(b) WITH a, count(*) AS c ORDER BY c DESC, a.i LIMIT 2 MATCH (a)<-[r]-(d) RETURN a.i, c, d.i",
        "MATCH (a) CALL (a) { MATCH (a)-->(b) RETURN count(*) AS c } RETURN a.i, c",
        "MATCH (a:A)-[r]->(b) WHERE r.w > 0 AND b.k = a.k AND a.s STARTS WITH 'x' RETURN a.i, b.i",
        "MATCH (a) ((x)-[r:R]->(y) WHERE x.k <= y.k){1,3} (b) RETURN a.i, b.i, [n IN x | n.i]",
        "MATCH p = SHORTEST 1 (a:A)-[r]->(b) RETURN a.i, b.i, type(r) IS NOT NULL, length(p)",
        "MATCH (a), (b) WHERE a.i <> b.i MATCH p = SHORTEST 2 GROUPS (a)-[:R]->{1,3}(b) RETURN a.i, b.i, length(p), count(*)",
        "MATCH (a)-[:R]->{1,2}(b)-[s]->(c) RETURN a.i, c.i, s.w",
        "MATCH (a:A)-[:R]->(x)<-[:R]-(b:B) RETURN x.k, a.s, count(*)",
        "MATCH (a)-[r]->(b) RETURN a.k, b.k, count(*), min(r.w)",
        "MATCH (a:A)-[r]-(b:A) WHERE a.u <> b.u RETURN a.i, b.i",
        "MATCH (a:A)-[r]-(b:A) WHERE a.u = b.u RETURN a.i, b.i",
        "MATCH (a:A)-->(x)<--(b) WHERE a.u <> b.u RETURN a.u, count(x) AS c ORDER BY c DESC, a.u LIMIT 2",
        "MATCH (a:A)-->(x)<--(b:A) WHERE a.u <> b.u RETURN b.u, count(x) AS c, b.k + 1 ORDER BY c DESC, b.u, b.k + 1 SKIP 1 LIMIT 2",
        "MATCH (a:A)--(b:A&B) RETURN a.u, b.u, count(*), max(a.i)",
        "MATCH (a:A)--() RETURN count(DISTINCT a.u)",
        "MATCH (a:A)--(b) RETURN b.k, count(DISTINCT a.u), count(DISTINCT b.u), count(DISTINCT b.s)",
        "MATCH (a:B) OPTIONAL MATCH (a)--(b:A) RETURN b.u, count(*)",
        "MATCH (a:A) WITH a.u AS u, a ORDER BY a.k, u LIMIT 3 RETURN u, a.i",
        "MATCH (a) WHERE NOT EXISTS { (a)--(:A) WHERE a:A } RETURN a.u, count(*)",
        "MATCH (n {id: 'n1'}) RETURN n.i",
        "MATCH (n) WHERE n.id IN ['n0', 2, 2.0, 'n1', null] RETURN n.i",
        "MATCH (n:A|B {id: $k}) RETURN n.i",
        "MATCH (a {id: 'n2'})-[r]-(b {id: 2}) RETURN a.i, b.i, r.w",
        "MATCH (a)-[r:R {w: 1}]->(b) RETURN a.i, b.i, r.v",
        "MATCH (a)-[r:R]-(b) WHERE r.w = 1 RETURN a.i, b.i, r.v",
        "MATCH (a)-[r:R {w: 1}]-(a) RETURN a.i, r.v",
        "MATCH (a:A)<-[r:R]-(b:B) WHERE r.w IN [0, 1.0, 1, null] RETURN a.i, b.i, r.v",
        "MATCH (a)-[r:R]-(b) WHERE r.w > 0 AND r.w <= $k RETURN a.i, b.i, r.v",
        "MATCH (a)-[r:R]->(b) WHERE r.v STARTS WITH 'v1' RETURN a.i, b.i, r.v",
        "MATCH (a)-[r:R {w: 1, v: 'v2'}]->(b) RETURN a.i, b.i",
        "MATCH (a)-[r:R {v: 'v1'}]-(b)-[s:R {w: 1}]-(c) RETURN a.i, b.i, c.i, s.v",
        "UNWIND ['v0', 'v1', 'v1', null] AS v MATCH (a)<-[r:R {v: v}]-(b) RETURN v, a.i, b.i",
        "MATCH (a)-[r]->(b) WHERE id(r) IN [0, 1, 1, 99] RETURN a.i, b.i, r.v",
        "MATCH (a)-[r:R|S]-(b) WHERE id(r) = $k RETURN a.i, b.i, r.v",
        "MATCH (a)-[r:S]-(b) WITH collect(elementId(r)) AS ids MATCH (x)-[t:R|S]->(y) WHERE elementId(t) IN ids RETURN x.i, y.i, t.v",
        "MATCH (a:A) MATCH (b:B) OPTIONAL MATCH (a)-[r:R {v: 'v3'}]-(b) RETURN a.i, b.i, r.w",
        "MATCH (a:A) WHERE EXISTS { (a)-[:R {w: 2}]->() } RETURN a.i",
        "MATCH (a)-[r:R {w: 1}]->(b), (c)-[s:R {w: 1}]->(d) RETURN a.i, r.v, c.i, s.v",
        "MATCH (a:A) WITH DISTINCT a.k AS k MATCH (b:B) WHERE b.k = k RETURN k, collect(b.i)",
    ];

    private static readonly string[] HubRules = ["RETURN 1", "CREATE CONSTRAINT FOR (n:A) REQUIRE n.u IS UNIQUE", "CREATE CONSTRAINT FOR (n:B) REQUIRE n.u IS UNIQUE"];

    private static readonly string[] HubQueries =
    [
        "MATCH (a:A) WHERE a.k <> 3 RETURN a.k, count(*), sum(a.i)",
        "MATCH (n) WHERE n:B RETURN count(n.u), count(DISTINCT n.k)",
        "MATCH (n:A|B) RETURN n.k, count(DISTINCT n)",
        "MATCH (b:B)<--(a) RETURN b.i, a.k, count(*), max(a.u)",
        "MATCH (b:B)<-[:R]-(a:A) RETURN b, a, count(*)",
        "MATCH (b:B)--(a:A&B) WHERE a.u <> b.u RETURN a.u, b.u, count(b)",
        "MATCH (p:A {i: 1})-[:R]->(b:B)<-[:R]-(a:A) WHERE a.u <> p.u RETURN a.u, count(b) AS c ORDER BY c DESC, a.u LIMIT 20",
        "MATCH (p:A)-[:R]->(b:B)<-[:R]-(a:A) WHERE p.i < 4 AND a.u = p.u RETURN p.i, count(DISTINCT a.u), count(*)",
        "MATCH (b:B)<-[r:R]-(a) RETURN b.i, sum(r.w)",
        "MATCH (b:B) WHERE b.u < 3 RETURN b.i, COUNT { MATCH (b)<-[:R]-(a) WHERE a.k > b.i RETURN DISTINCT a.k }",
        "UNWIND [1, null, 2] AS x MATCH (b:B {i: x})<--(a) RETURN x, b, collect(a.k)[..5], count(x)",
        "MATCH (x:B {i: 0}) OPTIONAL MATCH (x)-[:R]->(y) WITH x, y MATCH (x)<-[:R]-(a) RETURN y, a.k, count(y), count(DISTINCT y)",
    ];

    [Fact]
    public async Task Rows_WithoutAnyStep_AreTheSame() => await RandomGraph.Statements.SampleAsync(
        async statements =>
        {
            using var engine = new TestEngine();
            foreach (var statement in statements)
                await engine.RunAsync(statement);
            foreach (var query in Queries)
            {
                var expected = await RowsAsync(engine, query, OptimizerOptions.None);
                Assert.Equal(expected, await RowsAsync(engine, query, OptimizerOptions.All));
            }
        },
        iter: 60);

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Rows_WithoutOneStep_AreTheSame(OptimizerStep step) => await RandomGraph.Statements.SampleAsync(
        async statements =>
        {
            using var engine = new TestEngine();
            foreach (var statement in statements)
                await engine.RunAsync(statement);
            foreach (var query in Queries)
                Assert.Equal(await RowsAsync(engine, query, OptimizerOptions.All), await RowsAsync(engine, query, OptimizerOptions.Without(step)));
        },
        iter: 8);

    // Hubs with more neighbours than a batch has room for, and some that are met twice.
    [Fact]
    public async Task Rows_OfHubs_AreTheSameOneByOne() => await Gen.Select(Gen.Int[1, 2_500], Gen.Int[1, 60], Gen.Int[0, 2]).SampleAsync(
        async (spokes, nulls, rule) =>
        {
            using var engine = new TestEngine();
            await engine.RunAsync(HubRules[rule]);
            await engine.RunAsync("UNWIND range(0, 2) AS i CREATE (:B {i: i, u: i})");
            await engine.RunAsync(
                $"UNWIND range(1, {spokes}) AS i MATCH (b:B {{i: i % 3}}), (c:B {{i: i % 2}}) CREATE (a:A {{i: i, u: CASE WHEN i % {nulls} = 1 THEN null ELSE i END, k: i % 7}}) "
                + "CREATE (a)-[:R {w: i}]->(b), (a)-[:R {w: -i}]->(c), (b)-[:S]->(a)");
            await engine.RunAsync("MATCH (a:A) WHERE a.i % 11 = 0 SET a:B");
            foreach (var query in HubQueries)
                Assert.Equal(await RowsAsync(engine, query, OptimizerOptions.Without(OptimizerStep.NodeBatch)), await RowsAsync(engine, query, OptimizerOptions.All));
        },
        iter: 6);

    public static TheoryData<OptimizerStep> Steps() => [.. Enum.GetValues<OptimizerStep>()];

    private static async Task<string[]> RowsAsync(TestEngine engine, string query, OptimizerOptions options)
    {
        var result = await TestEngine.RunAsync(engine.With(new() { Optimizer = options }), query, ("k", Value.Of(1)));
        return [.. TestEngine.RowsOf(result).Select(row => $"{query}: {row}").Order(StringComparer.Ordinal)];
    }
}
