using PaperGraph.Core.PropertyGraph;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Neo4j.Tests.Behaviour;

/// <summary>What UNWIND batches do where one would guess otherwise, and that ours do right there.</summary>
public sealed class BatchFacts(SharedServer server) : ServerFact(server)
{
    [Fact]
    public async Task Row_WhoseEndIsMissing_VanishesSilently_SoTheStoreNamesIt()
    {
        await WriteAsync(new() { Nodes = [InMemoryGraph.Node("paper/a", ["Paper"])] });
        Assert.Equal(Value.Of(0), await AskAsync("UNWIND $rows AS row MATCH (a:Paper {id: 'paper/a'}) MATCH (b:Paper {id: row.to}) MERGE (a)-[r:CITES]->(b) RETURN count(r)", ("rows", new[] { Row("paper/gone"), Row(null) })));

        var error = await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(new() { Relationships = [InMemoryGraph.Link("paper/a", "CITES", "paper/gone")] }));
        Assert.Contains("paper/gone", error.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, object?> Row(string? to) => new() { ["to"] = to };

    [Fact]
    public async Task Key_ThatIsNull_FailsTheWholeBatch()
    {
        Assert.Contains("null property value", await RefuseAsync("UNWIND ['a', null] AS id MERGE (:Paper {id: id})"), StringComparison.Ordinal);
        Assert.Equal(Value.Of(0), await AskAsync("MATCH (n:Paper) RETURN count(n)"));
    }

    [Fact]
    public async Task Map_ThatIsNull_FailsTheBatch_AndANullInItRemovesAProperty()
    {
        await WriteAsync(new() { Nodes = [InMemoryGraph.Node("paper/a", ["Paper"], ("year", Value.Of(2020)), ("doi", Value.Of("x")))] });
        Assert.Contains("to be a map", await RefuseAsync("UNWIND [null] AS p MATCH (n:Paper) SET n += p"), StringComparison.Ordinal);

        await WriteAsync(new() { Nodes = [InMemoryGraph.Node("paper/a", ["Paper"], ("year", Value.Of(2021)))] });
        Assert.Equal("2021 null", (await AskAsync("MATCH (n:Paper) RETURN n.year + ' ' + coalesce(n.doi, 'null')")).AsString());
    }

    /// <summary>The store's record of itself counts in one SET and settles in another for this reason.</summary>
    [Fact]
    public async Task Items_OfOneSet_DoNotSeeEachOther()
    {
        await ServerData.RunAsync(Options, "CREATE (:Paper {x: 5})");

        Assert.Equal(Value.Of(6), await AskAsync("MATCH (n:Paper) SET n.x = 7, n.x = n.x + 1 RETURN n.x"));
        Assert.Equal(Value.Of(8), await AskAsync("MATCH (n:Paper) SET n.x = 7 SET n.x = n.x + 1 RETURN n.x"));
    }

    [Fact]
    public async Task Surrogate_WithoutItsOther_IsStoredAsAnotherCharacter_AndTheStoreGoesOn()
    {
        await WriteAsync(new() { Nodes = [InMemoryGraph.Node("paper/a", ["Paper"], ("title", Value.Of("half \ud83d here"))), InMemoryGraph.Node("paper/b", ["Paper"], ("title", Value.Of("whole 😀")))] });

        Assert.Equal(["half \ufffd here", "whole 😀"], (await ServerData.RunAsync(Options, "MATCH (n:Paper) RETURN n.title ORDER BY n.id")).Select(row => row[0].AsString()));
    }

    /// <summary>Without a constraint the same key is made many times; the store makes its constraints before it writes.</summary>
    [Fact]
    public async Task Clients_MergingTheSameKeys_MakeEachOnceUnderAConstraint()
    {
        await (await OpenAsync()).DisposeAsync();
        var keys = Enumerable.Range(0, 300).Select(number => $"paper/{number}").ToList();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ServerData.RunAsync(Options, "UNWIND $keys AS key MERGE (:Paper {id: key})", ("keys", keys))));

        Assert.Equal(Value.Of(300), await AskAsync("MATCH (n:Paper) RETURN count(n)"));
    }
}
