using System.Globalization;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Tests.Engine;

namespace PaperGraph.Cypher.Tests.Planning;

/// <summary>What EXPLAIN and PROFILE show.</summary>
public sealed class PlanDrawingTests
{
    [Theory]
    [InlineData(
        "MATCH (n:P {k: $k}) RETURN n",
        "ProduceResults n / Projection n AS n / Filter n.k = $k / NodeByLabelScan n:P")]
    [InlineData(
        "MATCH (:P {k: 1})-[r {w: 2}]->() RETURN r",
        "ProduceResults r / Projection r AS r / Filter r.w = 2 / Expand(All) ()-[r]->() / Filter {k: 1} / NodeByLabelScan :P")]
    [InlineData(
        "MATCH (n:P&!(Q|R)) RETURN n",
        "ProduceResults n / Projection n AS n / Filter n:P&!(Q|R) / NodeByLabelScan n:P")]
    [InlineData(
        "MATCH (n:P) RETURN n.k, COUNT { (n)-->(:Q) } AS c",
        "ProduceResults n.k, c / Projection n.k AS n.k, COUNT { (n)-->(:Q) } AS c [NodeByLabelScan n:P] [NestedPlan COUNT { (n)-->(:Q) } / Filter :Q / Expand(All) (n)-[]->()]")]
    [InlineData(
        "MATCH (n:P) WHERE EXISTS { (n)-->(:Q) } OR n.k = 1 RETURN n",
        "ProduceResults n / Projection n AS n / Filter EXISTS { (n)-->(:Q) } OR n.k = 1 [NodeByLabelScan n:P] [NestedPlan EXISTS { (n)-->(:Q) } / Filter :Q / Expand(All) (n)-[]->()]")]
    [InlineData(
        "MATCH (n:P) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } RETURN c",
        "ProduceResults c / Projection c AS c / Apply  [NodeByLabelScan n:P] [Projection count(m) AS c / EagerAggregation count(m) AS c / Degree ]")]
    [InlineData(
        "MATCH (n:P) SET n.c = COUNT { (n)-->() }",
        "ProduceResults  / EmptyResult  / SetProperties n.c = COUNT { (n)-->() } [NodeByLabelScan n:P] [NestedPlan COUNT { (n)-->() } / Expand(All) (n)-[]->()]")]
    public async Task Explain_Draws(string statement, string expected)
    {
        using var engine = new TestEngine();
        await engine.RunAsync("CREATE (:P {k: 1})-[:R {w: 2}]->(:Q {k: 2})");

        var plan = (await engine.RunAsync("EXPLAIN " + statement)).Plan!;

        Assert.Equal(expected, Draw(plan, ""));
    }

    [Theory]
    [InlineData(
        "MATCH (n:P) WHERE n.k > 1 RETURN n.k, n.x",
        "ProduceResults 0 / Projection 6 / Filter 4 / NodeByLabelScan 5")]
    [InlineData(
        "MATCH (n:P) RETURN n {.k, .x}, labels(n)",
        "ProduceResults 0 / Projection 12 / NodeByLabelScan 5")]
    [InlineData(
        "MATCH (n:P) WITH n ORDER BY n.k LIMIT 2 RETURN n.k, COUNT { (n)-[r]->(m) WHERE m.k = 1 } AS c",
        "ProduceResults 0 / Projection 2 [Top 4 / Projection 0 / NodeByLabelScan 5] [NestedPlan 0 / Filter 2 / Expand(All) 4]")]
    [InlineData(
        "MATCH (n:P {k: 1}) CALL (n) { MATCH (n)-->(m) RETURN sum(m.k) AS c } RETURN c, n.k",
        "ProduceResults 0 / Projection 1 / Apply 0 [Filter 4 / NodeByLabelScan 5] [Projection 0 / EagerAggregation 1 / Expand(All) 2]")]
    [InlineData(
        "UNWIND [{k: 1}, {k: 2}] AS row CREATE (n:N {k: row.k, l: 1}) SET n.m = n.k",
        "ProduceResults 0 / EmptyResult 0 / SetProperties 4 / Create 8 / Unwind 0")]
    public async Task Profile_CountsAccesses(string statement, string expected)
    {
        using var engine = new TestEngine();
        await engine.RunAsync("UNWIND range(1, 4) AS i CREATE (:P {k: i, x: i})-[:R]->(:Q {k: i % 2})");

        var plan = (await engine.RunAsync("PROFILE " + statement)).Plan!;

        Assert.Equal(expected, Draw(plan, "DbHits"));
    }

    // The steps in one line, the children of one with several in brackets.
    private static string Draw(CypherPlan plan, string number)
    {
        var detail = number.Length == 0 ? plan.Details["Details"].AsString() : plan.Details[number].AsInteger().ToString(CultureInfo.InvariantCulture);
        var children = plan.Children.Where(child => child.Operator != "Argument").Select(child => Draw(child, number)).ToList();
        return $"{plan.Operator} {detail}" + (children.Count switch { 0 => "", 1 => " / " + children[0], _ => $" [{string.Join("] [", children)}]" });
    }
}
