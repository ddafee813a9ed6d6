using PaperGraph.Core.PropertyGraph;
using PaperGraph.Storage.Neo4j.Search;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Neo4j.Tests.Behaviour;

/// <summary>Names, long texts, the server's own ids and full-text syntax: what the server does with them, and what the store does.</summary>
public sealed class NameFacts(SharedServer server) : ServerFact(server)
{
    /// <summary>Labels, types and keys of others go as parameters: no text of theirs is ever read as Cypher.</summary>
    [Theory]
    [InlineData("back`tick")]
    [InlineData("dot. and blank")]
    [InlineData("1é漢")]
    [InlineData(@"\u0060) DETACH DELETE n //")]
    public async Task Name_OfAnyCharacters_IsTakenAsAParameterAndComesBack(string name)
    {
        await WriteAsync(new()
        {
            Nodes = [InMemoryGraph.Node("paper/a", ["Paper", name], (name, Value.Of(1)))],
            Relationships = [InMemoryGraph.Link("paper/a", name, "paper/a", (name, Value.Of(2)))],
        });

        var row = (await ServerData.RunAsync(Options, "MATCH (n:Paper)-[r]->(n) RETURN labels(n), n[$name], type(r), r[$name]", ("name", name)))[0];
        Assert.Contains(name, row[0].AsList().Select(label => label.AsString()));
        Assert.Equal([Value.Of(1), Value.Of(name), Value.Of(2)], row.Skip(1));
    }

    /// <summary>A range index refuses a string beyond 8,164 bytes and with it the whole statement, so no text of any length is under one.</summary>
    [Fact]
    public async Task Text_TooLongForARangeIndex_FailsTheWrite_SoAbstractsAndTitlesHaveNone()
    {
        await (await OpenAsync()).DisposeAsync();
        Assert.Contains("too large to index", await RefuseAsync("CREATE (:Author {id: 'author/a', name: $name})", ("name", new string('x', 8_165))), StringComparison.Ordinal);

        var text = new string('x', 40_000);
        var paper = Some.Paper("long", text, text);
        await using var store = await OpenAsync();
        await store.CommitAsync(new() { Records = [Some.Record(paper)], Graph = new() { Nodes = [InMemoryGraph.Node("paper/long", ["Paper"], ("title", Value.Of(text)))] } }, Token);
        Assert.Equal("40000 40000", (await AskAsync("MATCH (n:Paper) RETURN size(n.title) + ' ' + size(n.abstract)")).AsString());
    }

    /// <summary>What was deleted leaves its elementId to the next: the store asks for one and uses it within a transaction only.</summary>
    [Fact]
    public async Task ElementId_OfADeletedNode_MayFindAnother_SoTheStoreKeepsKeysOnly()
    {
        var old = await AskAsync("CREATE (n:Old) RETURN elementId(n)");
        await ServerData.RunAsync(Options, "MATCH (n:Old) DELETE n");
        await WriteAsync(new() { Nodes = [InMemoryGraph.Node("paper/a", ["Other"])] });
        await WriteAsync(new() { Nodes = [InMemoryGraph.Node("paper/a", ["Other"], ("title", Value.Of("again")))] });

        Assert.All(await ServerData.RunAsync(Options, "MATCH (n) WHERE elementId(n) = $old RETURN labels(n)", ("old", old)), row => Assert.DoesNotContain(Value.Of("Old"), row[0].AsList()));
        Assert.Equal("again", (await AskAsync("MATCH (n {id: 'paper/a'}) RETURN n.title")).AsString());
    }

    [Theory]
    [InlineData("foo(")]
    [InlineData("a/b")]
    [InlineData("open\"quote")]
    [InlineData("gsm8k~")]
    [InlineData("AND")]
    [InlineData("-chain")]
    [InlineData("title:chain")]
    public async Task Query_WithSyntaxInIt_IsWordsToTheStore(string typed)
    {
        await using var store = await OpenAsync();
        await store.CommitAsync(new() { Records = [Some.Record(Some.Paper("p", $"What {typed} means")), Some.Record(Some.Paper("q", "Nothing of it"))] }, Token);
        await ServerData.RunAsync(Options, "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");

        Assert.Equal(["p"], (await store.SearchAsync(typed, 10, Token)).Select(hit => hit.PaperId));
        if (typed is "foo(" or "open\"quote" or "AND" or "a/b")
            Assert.Contains("lucene", await RefuseAsync("CALL db.index.fulltext.queryNodes('papergraph_record_text', $typed) YIELD node RETURN node", ("typed", typed)), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>An unquoted name with a hyphen is an OR of its parts and finds nearly everything.</summary>
    [Fact]
    public async Task Query_OfAHyphenatedName_FindsItsPartsInARowOnly()
    {
        await using var store = await OpenAsync();
        await store.CommitAsync(new() { Records = [Some.Record(Some.Paper("p", "Chain of thought prompting")), Some.Record(Some.Paper("q", "The end of the line"))] }, Token);
        const string Ask = "CALL db.index.fulltext.queryNodes('papergraph_record_text', $query) YIELD node RETURN count(node)";

        Assert.Equal(Value.Of(2), await AskAsync(Ask, ("query", "chain-of-thought")));
        Assert.Equal(Value.Of(1), await AskAsync(Ask, ("query", LuceneQuery.Of(["chain-of-thought"]))));
    }
}
