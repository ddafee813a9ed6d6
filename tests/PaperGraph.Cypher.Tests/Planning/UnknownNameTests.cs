using PaperGraph.Cypher.Tests.Engine;

namespace PaperGraph.Cypher.Tests.Planning;

/// <summary>Remarks on names that the graph does not have.</summary>
public sealed class UnknownNameTests
{
    [Theory]
    [InlineData("MATCH (p:Papr) RETURN p", "1:10: no node has the label `Papr`; did you mean `Paper`?")]
    [InlineData("MATCH (p:Paper)\nWHERE p:Papper\nRETURN p", "2:9: no node has the label `Papper`; did you mean `Paper`?")]
    [InlineData("MATCH (p:Paper|Elephant) RETURN p", "1:16: no node has the label `Elephant`")]
    [InlineData("MATCH ()-[r:CITE]->() RETURN r", "1:13: no relationship has the type `CITE`; did you mean `CITES`?")]
    [InlineData("MATCH (p:Paper) RETURN p.titel", "1:26: no node or relationship has the property `titel`; did you mean `title`?")]
    [InlineData("MATCH (p:Paper {titel: 'a'}) RETURN p", "1:17: no node or relationship has the property `titel`; did you mean `title`?")]
    [InlineData("MATCH ()-[r:CITES {weigth: 1}]->() RETURN r.weigth", "1:20: no node or relationship has the property `weigth`; did you mean `weight`?", "1:45: no node or relationship has the property `weigth`; did you mean `weight`?")]
    [InlineData("MATCH (p:Paper) WHERE EXISTS { (p)-[:CITS]->() } RETURN p", "1:38: no relationship has the type `CITS`; did you mean `CITES`?")]
    [InlineData("MATCH (p:Papr) SET p.x = 1", "1:10: no node has the label `Papr`; did you mean `Paper`?")]
    [InlineData("EXPLAIN MATCH (p:Papr) RETURN p", "1:18: no node has the label `Papr`; did you mean `Paper`?")]
    [InlineData("MATCH (p:Paper) WHERE NOT p:!Draft RETURN p.title, p.id")]
    [InlineData("MATCH (p:Paper) SET p.fresh = 1 RETURN p.fresh")]
    [InlineData("MATCH (p:Paper {title: 'none'}) CREATE (:Fresh {freshest: 1})")]
    [InlineData("EXPLAIN CREATE (n:Fresh {a: 1}) RETURN n.a")]
    [InlineData("UNWIND [{titel: 1}] AS row RETURN row.titel")]
    [InlineData("RETURN {titel: 1}.titel")]
    public async Task Statement_WithNamesThatTheGraphDoesNotHave_IsRemarkedOn(string statement, params string[] expected)
    {
        using var engine = new TestEngine();
        await engine.RunAsync("CREATE (:Paper {title: 'a'})-[:CITES {weight: 1}]->(:Paper {title: 'b'})");

        var result = await engine.RunAsync(statement);

        Assert.Equal(expected, result.Notes);
    }
}
